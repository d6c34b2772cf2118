package id.penataan.staffing.competency;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.identity.Ids;
import id.penataan.staffing.competency.model.Competencies;
import id.penataan.staffing.competency.model.LegalSource;
import id.penataan.staffing.competency.model.Standard;
import id.penataan.staffing.competency.model.StandardFacts;
import id.penataan.staffing.competency.model.Standards;
import id.penataan.staffing.reference.model.TitleKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets what a job title asks for, the first time or anew from a day on. */
@ApplicationScoped
public class DefineStandard {
    private final Standards standards;
    private final Competencies competencies;
    private final Audit audit;

    public DefineStandard(Standards standards, Competencies competencies, Audit audit) {
        this.standards = standards;
        this.competencies = competencies;
        this.audit = audit;
    }

    @Transactional
    public Standard first(StandardFacts facts, LegalSource basis, LocalDate validFrom) {
        var key = TitleKey.of(facts.jobTitle());
        var taken = standards.latestByTitle(List.of(key)).get(key);
        if (taken != null) {
            throw new StateConflict("standard-title-taken", Map.of("jobTitle", facts.jobTitle(), "id", taken.id()));
        }
        var made = new Standard(Ids.next(), facts, basis, validFrom, null, 1);
        store(made);
        audit.record(
                "COMPETENCY_STANDARD_DEFINED", "competency-standard", made.id().toString(), null, made, null);
        return made;
    }

    public Standard latest(UUID id) {
        return standards.latest(id).orElseThrow(() -> new NotFound("standard-not-found", Map.of("id", id)));
    }

    /** A change holds from its day on, so it cannot begin before the latest version does. */
    @Transactional
    public Standard change(Standard before, StandardFacts facts, LegalSource basis, LocalDate validFrom) {
        if (!validFrom.isAfter(before.validFrom())) {
            throw Invalid.at("/validFrom", "change-before-latest", Map.of("latest", before.validFrom()));
        }
        var next = before.followedBy(facts, basis, validFrom);
        store(next);
        audit.record(
                "COMPETENCY_STANDARD_CHANGED", "competency-standard", next.id().toString(), before, next, null);
        return next;
    }

    private void store(Standard version) {
        competencies.enter(version.facts().technical());
        standards.write(List.of(version));
    }
}
