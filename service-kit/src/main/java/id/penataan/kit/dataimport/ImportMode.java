package id.penataan.kit.dataimport;

import id.penataan.kit.failure.Invalid;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** What becomes of the good rows of a file that also has bad ones. */
public enum ImportMode {
    /** Nothing is stored. */
    ATOMIC,
    /** The good ones are stored. */
    PARTIAL;

    /** By the name used in queries: `atomic` or `partial`. */
    public static ImportMode of(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Invalid.at("/query/mode", "not-allowed", Map.of("allowed", "atomic, partial")));
    }
}
