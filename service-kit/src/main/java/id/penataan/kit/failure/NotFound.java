package id.penataan.kit.failure;

import java.util.Map;

/** The thing asked for does not exist, or its existence is not the caller's business. */
public final class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Map<String, ? extends Object> params) {
        super(code, params);
    }

    public NotFound(String code) {
        this(code, Map.of());
    }
}
