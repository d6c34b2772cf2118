package id.penataan.staffing.calculation.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the eighteen digits of a NIP or NI PPPK say: birth date, appointment, sex and serial number.
 *
 * <p>Perka BKN 22/2007: birth {@code yyyyMMdd}, TMT CPNS {@code yyyyMM}, sex 1 pria or 2 wanita, serial from 001. In a NI
 * PPPK the digits 13-14 are a marker instead of the month. There is no check digit.
 */
public record Nip(
        String value,
        Kind kind,
        LocalDate birthDate,
        int appointmentYear,
        @Nullable YearMonth appointment,
        Sex sex,
        String serial) {

    /** The scheme of the number. */
    public enum Kind {
        PNS,
        PPPK
    }

    /** The sex written in digit 15. */
    public enum Sex {
        PRIA,
        WANITA
    }

    /** What the digits yield: a number that can be read, or every reason why it cannot. */
    public sealed interface Reading permits Readable, Unreadable {}

    /** A number of the right shape. */
    public record Readable(Nip nip) implements Reading {}

    /** A number that breaks the shape, with all breaks at once. */
    public record Unreadable(List<ShapeBreak> breaks) implements Reading {
        public Unreadable {
            breaks = List.copyOf(breaks);
        }
    }

    /** The ways in which a text fails to be a NIP. */
    public enum ShapeBreak {
        NOT_EIGHTEEN_DIGITS("nip-length"),
        IMPOSSIBLE_BIRTH_DATE("nip-birth-date"),
        IMPOSSIBLE_APPOINTMENT_MONTH("nip-appointment-month"),
        IMPOSSIBLE_SEX("nip-sex");

        private final String code;

        ShapeBreak(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Reads a number; the markers are the digits 13-14 that make it a NI PPPK, 21 where nothing else is configured. */
    public static Reading read(String text, Set<String> pppkMarkers) {
        if (text.length() != 18 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Unreadable(List.of(ShapeBreak.NOT_EIGHTEEN_DIGITS));
        }
        var breaks = new ArrayList<ShapeBreak>();
        var birth = dateOf(text.substring(0, 8));
        if (birth == null) {
            breaks.add(ShapeBreak.IMPOSSIBLE_BIRTH_DATE);
        }
        var month = text.substring(12, 14);
        var pppk = pppkMarkers.contains(month);
        if (!pppk && !isMonth(month)) {
            breaks.add(ShapeBreak.IMPOSSIBLE_APPOINTMENT_MONTH);
        }
        var sex = text.charAt(14);
        if (sex != '1' && sex != '2') {
            breaks.add(ShapeBreak.IMPOSSIBLE_SEX);
        }
        if (birth == null || !breaks.isEmpty()) {
            return new Unreadable(breaks);
        }
        int year = Integer.parseInt(text.substring(8, 12));
        return new Readable(new Nip(
                text,
                pppk ? Kind.PPPK : Kind.PNS,
                birth,
                year,
                pppk ? null : YearMonth.of(year, Integer.parseInt(month)),
                sex == '1' ? Sex.PRIA : Sex.WANITA,
                text.substring(15)));
    }

    private static @Nullable LocalDate dateOf(String digits) {
        try {
            return LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }
}
