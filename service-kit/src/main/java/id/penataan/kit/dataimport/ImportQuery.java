package id.penataan.kit.dataimport;

import id.penataan.kit.failure.Invalid;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query parameters of every import, as a `@BeanParam` of its resource method. */
public record ImportQuery(
        @QueryParam("mode") @Nullable String mode,
        @QueryParam("dryRun") @Nullable Boolean dryRun,
        @QueryParam("effectiveDate") @Nullable String effectiveDate) {

    public ImportParameters toParameters() {
        var chosen = mode == null ? ImportMode.ATOMIC : ImportMode.of(mode);
        return ImportParameters.of(chosen, Boolean.TRUE.equals(dryRun), date());
    }

    private @Nullable LocalDate date() {
        try {
            return effectiveDate == null ? null : LocalDate.parse(effectiveDate);
        } catch (DateTimeParseException unreadable) {
            throw Invalid.at("/query/effectiveDate", "date-unreadable", Map.of("format", "yyyy-MM-dd"));
        }
    }
}
