package id.penataan.staffing.matching.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A disciplinary punishment (PP 94/2021): R light, S moderate, B severe; endsOn is the first day after it. */
public record Punishment(
        String severity, LocalDate effectiveOn, @Nullable LocalDate endsOn) {
    /** A punishment without a period, such as a reprimand, is over once it is given. */
    public boolean inForce(LocalDate on) {
        return endsOn != null && !on.isBefore(effectiveOn) && on.isBefore(endsOn);
    }
}
