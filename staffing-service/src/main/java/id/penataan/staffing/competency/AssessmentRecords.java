package id.penataan.staffing.competency;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.failure.Violation;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.staffing.competency.CompetencyDirectory.AssessmentFilter;
import id.penataan.staffing.competency.model.Assessment;
import id.penataan.staffing.competency.model.AssessmentFacts;
import id.penataan.staffing.competency.model.Assessments;
import id.penataan.staffing.competency.model.Competencies;
import id.penataan.staffing.competency.model.Competency;
import id.penataan.staffing.employee.EmployeeRecords;
import id.penataan.staffing.employee.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the results of assessments and shows them to those who may see the person. */
@ApplicationScoped
public class AssessmentRecords {
    private final Assessments assessments;
    private final Competencies competencies;
    private final CompetencyDirectory directory;
    private final EmployeeRecords employees;
    private final Visibility visibility;
    private final AssessmentValidity validity;
    private final Audit audit;
    private final Clock clock;

    public AssessmentRecords(
            Assessments assessments,
            Competencies competencies,
            CompetencyDirectory directory,
            EmployeeRecords employees,
            Visibility visibility,
            AssessmentValidity validity,
            Audit audit,
            Clock clock) {
        this.assessments = assessments;
        this.competencies = competencies;
        this.directory = directory;
        this.employees = employees;
        this.visibility = visibility;
        this.validity = validity;
        this.audit = audit;
        this.clock = clock;
    }

    public Page<AssessmentRow> list(AssessmentFilter filter, PageRequest page) {
        return directory.assessments(filter, visibility.audience(), page);
    }

    public Assessment open(UUID id, LocalDate asOf) {
        var found = find(id);
        employees.open(found.facts().employeeId(), asOf, "view-assessment");
        return found;
    }

    /** Potential and the assessor's notes: whoever is not the person has to say why. */
    public Assessment openPotential(UUID id, LocalDate asOf, @Nullable String purpose) {
        var found = find(id);
        employees.openPersonal(found.facts().employeeId(), asOf, purpose);
        return found;
    }

    @Transactional
    public Assessment add(AssessmentFacts facts) {
        var today = LocalDate.now(clock);
        employees.visible(facts.employeeId(), today);
        Invalid.throwIfAny(faults(facts, today));
        var taken = assessments.ofEmployees(List.of(facts.employeeId())).stream()
                .filter(other -> other.facts().assessedOn().equals(facts.assessedOn()))
                .findFirst();
        if (taken.isPresent()) {
            throw new StateConflict(
                    "assessment-exists", Map.of("id", taken.get().id(), "date", facts.assessedOn()));
        }
        var made = new Assessment(Ids.next(), facts, validity.lastUsableDay(facts.assessedOn()), 1);
        assessments.write(List.of(made));
        audit.record("ASSESSMENT_RECORDED", "assessment", made.id().toString(), null, Trace.of(made), null);
        return made;
    }

    private List<Violation> faults(AssessmentFacts facts, LocalDate today) {
        var faults = new ArrayList<Violation>();
        if (facts.assessedOn().isAfter(today)) {
            faults.add(new Violation("/assessedOn", "date-in-future"));
        }
        var known = competencies.all().stream().map(Competency::code).collect(Collectors.toSet());
        facts.technical().keySet().stream()
                .filter(code -> !known.contains(code))
                .forEach(code ->
                        faults.add(new Violation("/technical/" + code, "competency-unknown", Map.of("code", code))));
        return faults;
    }

    private Assessment find(UUID id) {
        return assessments.byId(id).orElseThrow(() -> new NotFound("assessment-not-found", Map.of("id", id)));
    }

    /** What the audit trail keeps: the levels, and not what is confidential. */
    public record Trace(
            UUID employeeId,
            LocalDate assessedOn,
            LocalDate validUntil,
            List<Integer> levels,
            Map<String, Integer> technical) {
        public static Trace of(Assessment made) {
            var facts = made.facts();
            return new Trace(
                    facts.employeeId(), facts.assessedOn(), made.validUntil(), facts.levels(), facts.technical());
        }
    }
}
