package id.penataan.kit.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one column for many rows at once: a parameter for `unnest`. */
public record Column(String type, @Nullable Object[] values) {

    public static <R> Column texts(Collection<R> rows, Function<? super R, @Nullable String> value) {
        return of("text", rows, value);
    }

    public static <R> Column numbers(Collection<R> rows, Function<? super R, @Nullable Long> value) {
        return of("bigint", rows, value);
    }

    public static <R> Column ids(Collection<R> rows, Function<? super R, ?> value) {
        return of("uuid", rows, value);
    }

    public static <R> Column bytes(Collection<R> rows, Function<? super R, byte[]> value) {
        var column = new byte[rows.size()][];
        int next = 0;
        for (R row : rows) {
            column[next++] = value.apply(row);
        }
        return new Column("bytea", column);
    }

    public static <R> Column instants(Collection<R> rows, Function<? super R, Instant> value) {
        return of(
                "timestamptz",
                rows,
                row -> value.apply(row).atOffset(ZoneOffset.UTC).toString());
    }

    private static <R> Column of(String type, Collection<R> rows, Function<? super R, ?> value) {
        return new Column(type, rows.stream().<@Nullable Object>map(value).toArray());
    }
}
