package id.penataan.kit.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which page is asked for: how many rows, after which one, and whether to count them all. */
public record PageRequest(int limit, Optional<Cursor> cursor, boolean count, String filterHash) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public PageRequest(int limit, Optional<Cursor> cursor, boolean count) {
        this(limit, cursor, count, "");
    }

    /** How many rows to select: one more than the page holds shows whether another page follows. */
    public int fetch() {
        return limit + 1;
    }

    /** A key of the cursor, or null on the first page: what a keyset condition is bound to. */
    public @Nullable String after(int index) {
        return cursor.map(found -> found.key(index)).orElse(null);
    }

    /**
     * Makes the page of the rows selected with {@link #fetch()}.
     *
     * @param keys the sort values of a row, in the order of the ORDER BY, its id last
     */
    public <T> Page<T> page(List<T> rows, Function<? super T, List<String>> keys, @Nullable Long total) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        var shown = rows.subList(0, limit);
        return new Page<>(shown, Cursor.encode(keys.apply(shown.getLast()), filterHash), total);
    }

    public <T> Page<T> page(List<T> rows, Function<? super T, List<String>> keys) {
        return page(rows, keys, null);
    }
}
