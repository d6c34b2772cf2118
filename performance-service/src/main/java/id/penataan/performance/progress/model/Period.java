package id.penataan.performance.progress.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** The month or quarter a report is about, written 2026-03 or 2026-TW1. */
public record Period(String text) {
    public LocalDate start() {
        return firstMonth().atDay(1);
    }

    public LocalDate end() {
        return firstMonth().plusMonths(quarterly() ? 2 : 0).atEndOfMonth();
    }

    public boolean touches(LocalDate from, LocalDate to) {
        return !start().isAfter(to) && !end().isBefore(from);
    }

    private boolean quarterly() {
        return text.contains("TW");
    }

    private YearMonth firstMonth() {
        int year = Integer.parseInt(text.substring(0, 4));
        return quarterly()
                ? YearMonth.of(year, (text.charAt(text.length() - 1) - '1') * 3 + 1)
                : YearMonth.of(year, Integer.parseInt(text.substring(5)));
    }
}
