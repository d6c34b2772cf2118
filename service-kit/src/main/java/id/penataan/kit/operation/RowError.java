package id.penataan.kit.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or remarkable in a row of an input.
 *
 * @param row data record counted from 1; 0 is the input as a whole
 * @param code stable, kebab-case; the sentence is found by it in the texts
 * @param value what was found there; masked where it is personal
 */
public record RowError(
        long row,
        @Nullable String column,
        String code,
        Map<String, Object> params,
        @Nullable String value) {

    public RowError {
        params = Map.copyOf(params);
    }

    public RowError(long row, @Nullable String column, String code) {
        this(row, column, code, Map.of(), null);
    }
}
