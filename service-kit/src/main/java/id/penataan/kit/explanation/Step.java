package id.penataan.kit.explanation;

import id.penataan.kit.texts.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a rule, said in the caller's language and by code.
 *
 * @param outcome the result of the step where it is one of a fixed set, in capitals
 */
public record Step(
        String code,
        String text,
        Map<String, Object> params,
        @Nullable String outcome) {

    public Step {
        params = Map.copyOf(params);
    }

    public static Step of(String code, Map<String, Object> params, @Nullable String outcome, Wording wording) {
        return new Step(code, wording.text(code, params), params, outcome);
    }

    public static Step of(String code, Map<String, Object> params, Wording wording) {
        return of(code, params, null, wording);
    }
}
