package id.penataan.staffing.classification;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A code of a national table, what it is called, and from when to when it is in use. */
public record Classification(
        String list,
        String code,
        String label,
        int sort,
        JsonNode attributes,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String legalBasis) {
    boolean inUse(LocalDate on) {
        return !effectiveFrom.isAfter(on) && (effectiveTo == null || effectiveTo.isAfter(on));
    }
}
