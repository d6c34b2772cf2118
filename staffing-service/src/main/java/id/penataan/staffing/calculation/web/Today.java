package id.penataan.staffing.calculation.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date a calculation is asked for: the one given, else today. */
final class Today {
    private Today() {}

    static LocalDate or(@Nullable LocalDate given, Clock clock) {
        return given == null ? LocalDate.now(clock) : given;
    }
}
