package id.penataan.kit.dataimport;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that may stand in one row of a file only, with the row where each was seen first. */
record Key<R>(String column, String code, Function<? super R, ?> value, Map<Object, Long> seen) {

    @Nullable
    Long rowWith(R row) {
        var key = value.apply(row);
        return key == null ? null : seen.get(key);
    }

    void remember(R row, long number) {
        var key = value.apply(row);
        if (key != null) {
            seen.put(key, number);
        }
    }
}
