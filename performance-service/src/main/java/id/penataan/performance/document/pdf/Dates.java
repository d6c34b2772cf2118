package id.penataan.performance.document.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Indonesian forms write them. */
final class Dates {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id", "ID"));

    static String written(LocalDate date) {
        return LONG.format(date);
    }

    static String written(Instant instant) {
        return LONG.format(LocalDate.ofInstant(instant, ZONE));
    }

    static String period(LocalDate from, LocalDate to) {
        return "%s s.d. %s".formatted(written(from), written(to)).toUpperCase(Locale.ROOT);
    }

    private Dates() {}
}
