package id.penataan.kit.time;

import id.penataan.kit.failure.Invalid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day a request looks at: the query parameter `asOf`, else today. */
@RequestScoped
public class AsOf {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final UriInfo uri;
    private final Clock clock;
    private @Nullable LocalDate date;

    public AsOf(UriInfo uri, Clock clock) {
        this.uri = uri;
        this.clock = clock;
    }

    public LocalDate date() {
        var known = date;
        if (known == null) {
            known = read(uri.getQueryParameters().getFirst("asOf"));
            date = known;
        }
        return known;
    }

    boolean wasLookedAt() {
        return date != null;
    }

    private LocalDate read(@Nullable String text) {
        return text == null ? LocalDate.now(clock) : parse(text);
    }

    private static LocalDate parse(String text) {
        try {
            var parsed = LocalDate.parse(text);
            if (parsed.isBefore(EARLIEST) || parsed.isAfter(LATEST)) {
                throw Invalid.at("/query/asOf", "date-out-of-range", Map.of("min", EARLIEST, "max", LATEST));
            }
            return parsed;
        } catch (DateTimeParseException e) {
            throw Invalid.at("/query/asOf", "not-a-date", Map.of());
        }
    }
}
