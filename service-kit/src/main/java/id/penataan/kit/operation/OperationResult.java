package id.penataan.kit.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long work ended.
 *
 * @param value the outcome, shown as JSON
 * @param code why it counts as failed; null when it succeeded
 */
public record OperationResult(Object value, @Nullable String code, Map<String, Object> params) {

    public OperationResult {
        params = Map.copyOf(params);
    }

    public static OperationResult succeeded(Object value) {
        return new OperationResult(value, null, Map.of());
    }

    /** The work was done to its end and its outcome is a refusal, an import with bad rows for example. */
    public static OperationResult refused(Object value, String code, Map<String, Object> params) {
        return new OperationResult(value, code, params);
    }
}
