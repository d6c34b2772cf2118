package id.penataan.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import id.penataan.kit.time.ServiceClock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the trail as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntryView(
        UUID id,
        long sequence,
        OffsetDateTime at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        @JsonRawValue @Nullable String before,
        @JsonRawValue @Nullable String after,
        @Nullable String reason,
        @Nullable String traceId,
        String hash,
        String previousHash) {

    static AuditEntryView of(AuditEntry entry) {
        var line = entry.line();
        return new AuditEntryView(
                line.id(),
                entry.sequence(),
                line.at().atZone(ServiceClock.ZONE).toOffsetDateTime(),
                line.actor(),
                line.action(),
                line.subjectType(),
                line.subjectId(),
                line.before(),
                line.after(),
                line.reason(),
                line.traceId(),
                HexFormat.of().formatHex(entry.hash()),
                HexFormat.of().formatHex(entry.previousHash()));
    }
}
