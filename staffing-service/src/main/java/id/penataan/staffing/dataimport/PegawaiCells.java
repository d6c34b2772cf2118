package id.penataan.staffing.dataimport;

import static id.penataan.kit.tabular.DateStyle.DAY_FIRST;

import id.penataan.kit.tabular.TableRow;
import id.penataan.staffing.employee.model.Rank;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a row of an employee download, with the traps of such exports taken out and reported. */
record PegawaiCells(TableRow row, PegawaiCodes codes) {
    private static final String NO_DATE = "01-01-0001";

    @Nullable
    String text(String column) {
        return row.optional(column).orElse(null);
    }

    @Nullable
    String digits(String column) {
        var digits = row.digits(column);
        return digits.isEmpty() ? null : digits;
    }

    /** A date; one after today is suspicious, 01-01-0001 is how SIASN writes none. */
    @Nullable
    LocalDate date(String column) {
        if (row.text(column).equals(NO_DATE)) {
            row.warning(column, "zero-date");
        }
        return row.pastDate(column, DAY_FIRST, codes.today()).orElse(null);
    }

    @Nullable
    LocalDate requiredDate(String column) {
        var text = row.text(column);
        if (text.isEmpty() || text.equals(NO_DATE)) {
            row.error(column, "value-missing", Map.of());
            return null;
        }
        return date(column);
    }

    @Nullable
    Integer integer(String column, int min, int max) {
        var number = row.integer(column, min, max);
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** A code of two digits that may have lost its leading zero on the way through a spreadsheet. */
    @Nullable
    String paddedCode(String column, Map<String, String> known) {
        var code = row.text(column);
        if (code.length() == 1 && known.containsKey("0" + code)) {
            row.warning(column, "leading-zero-restored");
            return "0" + code;
        }
        return row.code(column, known).orElse(null);
    }

    /** A telephone number of Indonesia begins with 0, which a spreadsheet takes away. */
    @Nullable
    String phone(String column) {
        var digits = row.digits(column);
        if (digits.isEmpty() || digits.startsWith("0")) {
            return digits.isEmpty() ? null : digits;
        }
        if (digits.startsWith("+62")) {
            return "0" + digits.substring(3);
        }
        if (!digits.startsWith("8")) {
            return digits;
        }
        row.warning(column, "leading-zero-restored");
        return "0" + digits;
    }

    @Nullable
    String golongan(String idColumn, String nameColumn) {
        var id = row.text(idColumn);
        var name = row.text(nameColumn);
        if (id.isEmpty() && name.isEmpty()) {
            return null;
        }
        if (codes.golongan().contradict(id, name)) {
            row.warning(idColumn, "golongan-contradiction", Map.of("name", name));
        }
        var found = codes.golongan().find(id, name);
        if (found.isEmpty()) {
            row.error(idColumn, "code-unknown", Map.of());
        }
        return found.orElse(null);
    }

    @Nullable
    Rank rank() {
        var golongan = golongan("GOL AKHIR ID", "GOL AKHIR NAMA");
        var since = date("TMT GOLONGAN");
        return golongan == null || since == null ? null : new Rank(golongan, since);
    }
}
