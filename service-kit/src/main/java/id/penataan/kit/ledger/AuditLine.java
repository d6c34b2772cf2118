package id.penataan.kit.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audit entry before it has its number; the states are canonical JSON.
 *
 * @param actor `sub` of the caller
 */
public record AuditLine(
        UUID id,
        Instant at,
        String actor,
        @Nullable String actorNip,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        @Nullable String traceId) {}
