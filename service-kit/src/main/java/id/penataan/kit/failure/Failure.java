package id.penataan.kit.failure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal with a stable code; the text a person reads is found by that code and filled with the parameters. */
public abstract sealed class Failure extends RuntimeException
        permits Forbidden, Invalid, LimitExceeded, NeighbourDown, NotFound, PreconditionMissing, Stale, StateConflict {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> params;

    Failure(String code, Map<String, ? extends Object> params) {
        super(sentence(code, params));
        this.code = code;
        this.params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** Stable, kebab-case, part of the contract. */
    public String code() {
        return code;
    }

    /** What the text of the code is filled with, and what a frontend translates with. */
    public Map<String, Object> params() {
        return params;
    }

    private static String sentence(String code, Map<String, ? extends Object> params) {
        var plain = code.replace('-', ' ');
        return params.isEmpty() ? plain : plain + " " + params;
    }
}
