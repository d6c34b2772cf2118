package id.penataan.kit.problem;

import id.penataan.kit.failure.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A problem before it is worded: what is known of it without a language. */
record Refusal(
        int status,
        String code,
        Map<String, Object> params,
        List<Violation> violations,
        @Nullable String state,
        @Nullable Set<String> allowedActions,
        @Nullable Integer retryAfterSeconds) {

    static Refusal of(int status, String code, Map<String, Object> params) {
        return new Refusal(status, code, params, List.of(), null, null, null);
    }

    static Refusal of(int status, String code) {
        return of(status, code, Map.of());
    }

    Refusal retryAfter(int seconds) {
        return new Refusal(status, code, params, violations, state, allowedActions, seconds);
    }
}
