package id.penataan.kit.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Which lines of the trail are asked for. */
public record AuditFilter(
        @QueryParam("subjectType") @Nullable String subjectType,
        @QueryParam("subjectId") @Nullable String subjectId,
        @QueryParam("actor") @Nullable String actor,
        @QueryParam("action") @Nullable String action,
        @QueryParam("from") @Nullable OffsetDateTime from,
        @QueryParam("to") @Nullable OffsetDateTime to) {

    @Nullable
    Instant earliest() {
        return from == null ? null : from.toInstant();
    }

    @Nullable
    Instant before() {
        return to == null ? null : to.toInstant();
    }

    @Nullable
    Object[] values() {
        return new @Nullable Object[] {subjectType, subjectId, actor, action, from, to};
    }
}
