package id.penataan.kit.failure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The request is right in itself, but not in the state the thing is in now. */
public final class StateConflict extends Failure {

    private static final long serialVersionUID = 1L;

    private final @Nullable String currentState;
    private final transient Set<String> allowedActions;

    public StateConflict(
            String code,
            Map<String, ? extends Object> params,
            @Nullable String currentState,
            Set<String> allowedActions) {
        super(code, params);
        this.currentState = currentState;
        this.allowedActions = Set.copyOf(allowedActions);
    }

    public StateConflict(String code, Map<String, ? extends Object> params) {
        this(code, params, null, Set.of());
    }

    public @Nullable String currentState() {
        return currentState;
    }

    /** What could be done instead, in a stable order. */
    public Set<String> allowedActions() {
        return new TreeSet<>(allowedActions);
    }
}
