package id.penataan.staffing.matching.model;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time spent in posts of some kind: separate spans in order, which never overlap and never touch. */
public record Tenure(List<Span> spans) {
    public static final Tenure NONE = new Tenure(List.of());

    /** From a day on, until the day before the end or until further notice. */
    public record Span(LocalDate from, @Nullable LocalDate to) {}

    public Tenure {
        spans = List.copyOf(spans);
    }

    /**
     * Years, months and days until a date. The last span is counted by the calendar; the days of earlier ones are put before
     * it, so that one span alone is exact to the day.
     */
    public Period until(LocalDate on) {
        long earlier = 0;
        LocalDate from = on;
        LocalDate end = on;
        for (var span : spans) {
            if (span.from().isBefore(on)) {
                earlier += ChronoUnit.DAYS.between(from, end);
                from = span.from();
                var to = span.to();
                end = to == null || to.isAfter(on) ? on : to;
            }
        }
        return Period.between(from.minusDays(earlier), end);
    }

    public boolean reaches(int years, LocalDate on) {
        return until(on).toTotalMonths() >= years * 12L;
    }
}
