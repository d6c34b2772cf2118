package id.penataan.kit.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.time.ServiceClock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a feed has been read for an agency, as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedState(
        String source,
        String instansi,
        long position,
        long last,
        long lag,
        Condition state,
        @Nullable OffsetDateTime updatedAt,
        @Nullable String problem) {

    /** Whether a copy is as the neighbour has it, and why not. */
    public enum Condition {
        CURRENT,
        CATCHING_UP,
        UNREACHABLE,
        FAILED
    }

    /** All feeds that this service reads. */
    public record All(List<FeedState> items) {}

    static FeedState of(FeedPosition position, boolean answers) {
        var at = position.appliedAt();
        return new FeedState(
                position.source(),
                position.instansi(),
                position.applied(),
                position.known(),
                position.lag(),
                condition(position, answers),
                at == null ? null : at.atZone(ServiceClock.ZONE).toOffsetDateTime(),
                position.failure());
    }

    private static Condition condition(FeedPosition position, boolean answers) {
        if (position.isBlocked()) {
            return Condition.FAILED;
        }
        if (!answers) {
            return Condition.UNREACHABLE;
        }
        return position.lag() > 0 ? Condition.CATCHING_UP : Condition.CURRENT;
    }
}
