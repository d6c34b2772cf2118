package id.penataan.orgstructure.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a query, read column by column. */
public final class Row {
    private final @Nullable Object[] columns;

    public Row(@Nullable Object[] columns) {
        this.columns = columns;
    }

    public static List<Row> all(List<Object[]> rows) {
        return rows.stream().map(Row::new).toList();
    }

    public UUID id(int column) {
        return (UUID) present(column);
    }

    public @Nullable UUID idOrNull(int column) {
        return (UUID) columns[column];
    }

    public String text(int column) {
        return (String) present(column);
    }

    public @Nullable String textOrNull(int column) {
        return (String) columns[column];
    }

    public LocalDate day(int column) {
        return (LocalDate) present(column);
    }

    public @Nullable LocalDate dayOrNull(int column) {
        return (LocalDate) columns[column];
    }

    public long number(int column) {
        return ((Number) present(column)).longValue();
    }

    public @Nullable Integer countOrNull(int column) {
        return columns[column] instanceof Number number ? number.intValue() : null;
    }

    public boolean is(int column) {
        return (Boolean) present(column);
    }

    public List<String> texts(int column) {
        return List.of((String[]) present(column));
    }

    private Object present(int column) {
        return Objects.requireNonNull(columns[column], () -> "column " + column + " is empty");
    }
}
