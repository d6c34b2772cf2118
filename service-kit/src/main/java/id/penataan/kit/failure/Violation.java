package id.penataan.kit.failure;

import java.util.Map;

/**
 * One thing wrong with the input. The pointer (RFC 6901) leads into the body, or to `/query/…`, `/path/…`, `/header/…`
 * for what stands outside of it.
 */
public record Violation(String pointer, String code, Map<String, Object> params) {

    public Violation {
        params = Map.copyOf(params);
    }

    public Violation(String pointer, String code) {
        this(pointer, code, Map.of());
    }

    /** The same complaint about a value one level further in, for callers that check a part of a larger body. */
    public Violation under(String prefix) {
        return new Violation(prefix + pointer, code, params);
    }
}
