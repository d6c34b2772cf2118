package id.penataan.kit.feed;

import id.penataan.kit.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far one feed has been read for one agency, and what holds it up. */
record FeedPosition(
        String instansi,
        String source,
        long applied,
        long known,
        @Nullable Instant appliedAt,
        int failures,
        @Nullable Long failedEvent,
        @Nullable String failure,
        @Nullable Instant failedSince,
        @Nullable Instant retryAt) {

    static FeedPosition of(Row row) throws SQLException {
        return new FeedPosition(
                row.text("instansi_id"),
                row.text("source"),
                row.number("last_applied"),
                row.number("last_known"),
                row.instantOrNull("applied_at"),
                row.smallNumber("failures"),
                row.numberOrNull("failed_event"),
                row.textOrNull("failure"),
                row.instantOrNull("failed_since"),
                row.instantOrNull("retry_at"));
    }

    long lag() {
        return Math.max(0, known - applied);
    }

    boolean isBlocked() {
        return failure != null;
    }

    boolean isDue(Instant now) {
        return retryAt == null || !now.isBefore(retryAt);
    }
}
