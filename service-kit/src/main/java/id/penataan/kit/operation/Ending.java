package id.penataan.kit.operation;

import org.jspecify.annotations.Nullable;

/** How an operation ended, as it is stored: outcome and failure are JSON. */
record Ending(
        OperationState state,
        @Nullable String result,
        @Nullable String failure) {}
