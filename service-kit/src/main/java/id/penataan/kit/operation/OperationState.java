package id.penataan.kit.operation;

import java.util.Set;

/** Life cycle of long work. */
public enum OperationState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    /** Nothing happens after it. */
    public boolean isFinal() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }

    Set<String> allowedActions() {
        return isFinal() ? Set.of() : Set.of("CANCEL");
    }
}
