package id.penataan.performance.progress.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Realisasi: what was done for a result or one of its indicators in a period. A later entry of the same period replaces it in the reading, never in the record. */
public record ProgressEntry(
        UUID id,
        UUID skpId,
        UUID workResultId,
        @Nullable UUID indicatorId,
        String period,
        String realisation,
        @Nullable BigDecimal value,
        @Nullable Evidence evidence,
        String recordedBy,
        Instant recordedAt) {

    /** Realised part of the target in percent, for the eye only: no rating follows from it (PermenPANRB 6/2022). */
    public static @Nullable BigDecimal percentage(@Nullable BigDecimal realised, @Nullable BigDecimal target) {
        if (realised == null || target == null || target.signum() == 0) {
            return null;
        }
        return realised.multiply(BigDecimal.valueOf(100)).divide(target, 2, RoundingMode.HALF_UP);
    }
}
