package id.penataan.kit.failure;

import java.util.Map;

/** The caller is known and may not do this. */
public final class Forbidden extends Failure {

    private static final long serialVersionUID = 1L;

    public Forbidden(String code, Map<String, ? extends Object> params) {
        super(code, params);
    }

    public Forbidden(String code) {
        this(code, Map.of());
    }
}
