package id.penataan.kit.failure;

import java.util.Map;

/** The request is larger, or comes oftener, than the contract allows. */
public final class LimitExceeded extends Failure {

    private static final long serialVersionUID = 1L;

    /** What there was too much of. */
    public enum Kind {
        SIZE,
        RATE
    }

    private final Kind kind;
    private final int retryAfterSeconds;

    private LimitExceeded(String code, Map<String, Object> params, Kind kind, int retryAfterSeconds) {
        super(code, params);
        this.kind = kind;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public static LimitExceeded size(long maxBytes) {
        return new LimitExceeded("body-too-large", Map.of("maxBytes", maxBytes), Kind.SIZE, 0);
    }

    public static LimitExceeded rate(int retryAfterSeconds) {
        return new LimitExceeded(
                "too-many-requests", Map.of("seconds", retryAfterSeconds), Kind.RATE, retryAfterSeconds);
    }

    public Kind kind() {
        return kind;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
