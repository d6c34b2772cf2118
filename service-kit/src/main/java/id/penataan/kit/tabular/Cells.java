package id.penataan.kit.tabular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What the text of a cell means, and what is wrong with it. */
final class Cells {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");
    private static final LocalDate NO_DATE = LocalDate.of(1, 1, 1);

    private Cells() {}

    static String text(TableRow row, String column) {
        var text = plain(row, column);
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            row.warning(column, "formula-like");
        }
        return text;
    }

    static String digits(TableRow row, String column) {
        var digits = BLANKS.matcher(plain(row, column)).replaceAll("");
        if (digits.startsWith("'")) {
            row.warning(column, "leading-apostrophe");
            digits = digits.substring(1);
        }
        return digits.equalsIgnoreCase("null") ? "" : digits;
    }

    static Optional<LocalDate> date(TableRow row, String column, DateStyle style) {
        var text = plain(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, style.format())).filter(date -> !date.equals(NO_DATE));
        } catch (DateTimeException unreadable) {
            row.error(column, "date-unreadable", Map.of("format", style.shown()));
            return Optional.empty();
        }
    }

    static OptionalInt integer(TableRow row, String column, int min, int max) {
        var number = decimal(row, column, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            row.error(column, "number-not-whole", Map.of());
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().intValueExact());
    }

    static Optional<BigDecimal> decimal(TableRow row, String column, BigDecimal min, BigDecimal max) {
        var text = plain(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            row.error(column, "number-unreadable", Map.of());
            return Optional.empty();
        }
        var number = new BigDecimal(text);
        if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            row.error(column, "out-of-range", Map.of("min", min, "max", max));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static String plain(TableRow row, String column) {
        var text = row.raw(column).strip();
        if (text.chars().anyMatch(Cells::isForbidden)) {
            row.error(column, "control-character", Map.of());
            return "";
        }
        return text.equalsIgnoreCase("null") ? "" : text;
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
