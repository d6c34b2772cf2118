package id.penataan.staffing.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step in the life of a placement. */
public record StepRow(
        long revision,
        String action,
        String state,
        String actor,
        Instant takenAt,
        @Nullable String reason) {}
