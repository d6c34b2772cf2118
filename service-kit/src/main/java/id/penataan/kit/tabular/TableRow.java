package id.penataan.kit.tabular;

import id.penataan.kit.operation.RowError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One data record. Reading a value that is wrong yields nothing and notes the error, so that after reading all of them
 * every fault of the row is known.
 */
public final class TableRow {

    private final long number;
    private final Header header;
    private final TableFormat format;
    private final List<RowError> errors = new ArrayList<>();
    private final List<RowError> warnings = new ArrayList<>();
    private List<String> values = List.of();

    TableRow(long number, Header header, TableFormat format) {
        this.number = number;
        this.header = header;
        this.format = format;
    }

    /** Counted from 1, the header not included. */
    public long number() {
        return number;
    }

    /** False when the row could not be taken apart; there is nothing to read from it then. */
    public boolean readable() {
        return !values.isEmpty();
    }

    /** The text without blanks around it; empty for nothing, which may also be written `null`. */
    public String text(String column) {
        return Cells.text(this, column);
    }

    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The text, which must not be missing. */
    public String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            error(column, "value-missing", Map.of());
        }
        return text;
    }

    /** A number that is a name (NIP, NIK, telephone): blanks and an apostrophe before it are removed. */
    public String digits(String column) {
        return Cells.digits(this, column);
    }

    /** A real date in this style; empty for nothing, which may also be written `01-01-0001`. */
    public Optional<LocalDate> date(String column, DateStyle style) {
        return Cells.date(this, column, style);
    }

    /** The same, with a warning when it lies after the given day. */
    public Optional<LocalDate> pastDate(String column, DateStyle style, LocalDate today) {
        var date = date(column, style);
        if (date.isPresent() && date.get().isAfter(today)) {
            warning(column, "date-in-future");
        }
        return date;
    }

    /** A whole number between two bounds, both allowed. */
    public OptionalInt integer(String column, int min, int max) {
        return Cells.integer(this, column, min, max);
    }

    /** Plain digits with an optional decimal point, between two bounds, both allowed. */
    public Optional<BigDecimal> decimal(String column, BigDecimal min, BigDecimal max) {
        return Cells.decimal(this, column, min, max);
    }

    /** What a code means, by a table of all of them. */
    public <T> Optional<T> code(String column, Map<String, T> meanings) {
        var code = text(column);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var meaning = meanings.get(code);
        if (meaning == null) {
            error(column, "code-unknown", Map.of());
        }
        return Optional.ofNullable(meaning);
    }

    public void error(@Nullable String column, String code, Map<String, Object> params) {
        errors.add(new RowError(number, column, code, params, shown(column)));
    }

    public void warning(@Nullable String column, String code) {
        warning(column, code, Map.of());
    }

    public void warning(@Nullable String column, String code, Map<String, Object> params) {
        warnings.add(new RowError(number, column, code, params, shown(column)));
    }

    public boolean isGood() {
        return errors.isEmpty();
    }

    public List<RowError> errors() {
        return List.copyOf(errors);
    }

    public List<RowError> warnings() {
        return List.copyOf(warnings);
    }

    /** The cell as the file has it; empty where the row or the column is missing. */
    String raw(String column) {
        return readable() ? values.get(header.position(column)) : "";
    }

    void unreadable(String fault) {
        error(null, fault, Map.of());
    }

    void fill(Fields fields) {
        if (fields.count() != header.size()) {
            error(null, "field-count", Map.of("expected", header.size(), "found", fields.count()));
            return;
        }
        for (int position : fields.tooLong()) {
            var name = header.name(position);
            errors.add(new RowError(number, name, "field-too-long", Map.of("max", Records.MAX_FIELD), null));
        }
        values = fields.values();
    }

    private @Nullable String shown(@Nullable String column) {
        if (column == null || !readable() || !header.has(column)) {
            return null;
        }
        var value = raw(column);
        return format.isPersonal(column) ? Mask.over(value) : Mask.shortened(value);
    }
}
