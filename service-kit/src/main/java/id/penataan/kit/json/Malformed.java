package id.penataan.kit.json;

import java.util.Map;

/** A body that is no JSON at all. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> params;

    Malformed(String code, Map<String, Object> params) {
        super(code + " " + params);
        this.code = code;
        this.params = params;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> params() {
        return params;
    }
}
