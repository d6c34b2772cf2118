package id.penataan.staffing.matching.model;

import java.time.LocalDate;
import java.time.Period;
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

    /** Years, months and days until a date, counted by the calendar and added up; thirty left-over days are a month. */
    public Period until(LocalDate on) {
        var sum = Period.ZERO;
        for (var span : spans) {
            var to = span.to();
            var end = to == null || to.isAfter(on) ? on : to;
            if (end.isAfter(span.from())) {
                sum = sum.plus(Period.between(span.from(), end));
            }
        }
        return sum.withDays(sum.getDays() % 30).plusMonths(sum.getDays() / 30).normalized();
    }

    public boolean reaches(int years, LocalDate on) {
        return until(on).toTotalMonths() >= years * 12L;
    }
}
