package id.penataan.staffing.competency.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of the standard of a job title. */
public record Standard(
        UUID id,
        StandardFacts facts,
        @Nullable LegalSource legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long revision) {
    /** What follows when new facts hold from a day on: the next version, or this one rewritten where it began that day. */
    public Standard followedBy(StandardFacts next, @Nullable LegalSource basis, LocalDate from) {
        return from.isAfter(validFrom)
                ? new Standard(id, next, basis, from, null, 1)
                : new Standard(id, next, basis, validFrom, validTo, revision + 1);
    }
}
