package id.penataan.staffing.employee;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.Violation;
import id.penataan.staffing.calculation.model.Nip;
import id.penataan.staffing.employee.model.Correction;
import id.penataan.staffing.employee.model.EmployeeFacts;
import id.penataan.staffing.employee.model.Personnel;
import id.penataan.staffing.employee.model.PersonnelChange;
import id.penataan.staffing.employee.model.PersonnelFile;
import id.penataan.staffing.employee.model.QualityCheck;
import id.penataan.staffing.employee.model.QualityFacts;
import id.penataan.staffing.employee.model.QualityFinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sets a record right that was wrong from the beginning, with the reason, and judges its quality anew. */
@ApplicationScoped
public class CorrectEmployee {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final PersonnelFile file;
    private final KeepPersonnel keep;
    private final EmployeeDirectory directory;
    private final Clock clock;

    public CorrectEmployee(PersonnelFile file, KeepPersonnel keep, EmployeeDirectory directory, Clock clock) {
        this.file = file;
        this.keep = keep;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    public void correct(UUID id, Correction correction, String reason) {
        var before = file.byId(id).orElseThrow(() -> new NotFound("employee-not-found", Map.of("id", id)));
        var facts = correction.applyTo(before.facts());
        Invalid.throwIfAny(faults(facts, before));
        var educated = !directory.educations(id).isEmpty();
        var change =
                new PersonnelChange(id, facts, true, null, List.of(), null, null, findings(facts, before, educated));
        keep.write(List.of(new KeepPersonnel.Entry(change, before, "EMPLOYEE_CORRECTED", reason)));
    }

    private List<Violation> faults(EmployeeFacts facts, Personnel before) {
        var faults = new ArrayList<Violation>();
        if (facts.equals(before.facts())) {
            faults.add(new Violation("", "nothing-corrected"));
        }
        if (facts.personName().key().isEmpty()) {
            faults.add(new Violation("/name", "name-without-letters"));
        }
        var today = LocalDate.now(clock);
        if (facts.birthDate().isAfter(today) || facts.birthDate().isBefore(EARLIEST_BIRTH)) {
            faults.add(new Violation("/birthDate", "date-out-of-range", Map.of("min", EARLIEST_BIRTH, "max", today)));
        }
        return faults;
    }

    private static List<QualityFinding> findings(EmployeeFacts facts, Personnel before, boolean educated) {
        var nip = facts.nip();
        var marker = facts.employeeType().contracted() ? nip.substring(12, 14) : "";
        var employment = before.employment();
        var personal = before.personal();
        return switch (Nip.read(nip, Set.of(marker))) {
            case Nip.Unreadable unreadable -> List.of();
            case Nip.Readable(var read) ->
                QualityCheck.of(new QualityFacts(
                        read,
                        facts.employeeType(),
                        facts.birthDate(),
                        facts.sex() == null ? null : Nip.Sex.valueOf(facts.sex()),
                        facts.appointedOn(),
                        facts.confirmedOn(),
                        employment == null ? null : employment.facts().kedudukanHukum(),
                        employment == null ? null : employment.facts().jenisJabatan(),
                        employment == null ? null : employment.facts().jabatanTitle(),
                        educated,
                        personal == null ? null : personal.email(),
                        personal == null ? null : personal.phone(),
                        personal == null ? null : personal.nikValid()));
        };
    }
}
