package id.penataan.kit.dataimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an import was asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportParameters(
        String mode, boolean dryRun, @Nullable LocalDate effectiveDate) {

    public static ImportParameters of(ImportMode mode, boolean dryRun, @Nullable LocalDate effectiveDate) {
        return new ImportParameters(mode.name().toLowerCase(Locale.ROOT), dryRun, effectiveDate);
    }
}
