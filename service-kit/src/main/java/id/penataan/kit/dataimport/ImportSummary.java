package id.penataan.kit.dataimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Outcome of an import, in numbers of rows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportSummary(
        String dataset,
        ImportMode mode,
        boolean dryRun,
        @Nullable LocalDate effectiveDate,
        long rows,
        long stored,
        long created,
        long changed,
        long unchanged,
        long bad,
        long warnings) {}
