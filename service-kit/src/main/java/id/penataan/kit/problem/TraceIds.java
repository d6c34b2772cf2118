package id.penataan.kit.problem;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id under which a request is found again in logs and traces. */
final class TraceIds {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceIds() {}

    /** Of the running span, else of the caller's `traceparent`, else a new one. */
    static String current(@Nullable String traceparent) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        var matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches()
                ? matcher.group(1)
                : UUID.randomUUID().toString().replace("-", "");
    }
}
