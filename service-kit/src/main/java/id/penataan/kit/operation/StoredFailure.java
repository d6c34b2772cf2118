package id.penataan.kit.operation;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.Forbidden;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.LimitExceeded;
import id.penataan.kit.failure.NeighbourDown;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.PreconditionMissing;
import id.penataan.kit.failure.Stale;
import id.penataan.kit.failure.StateConflict;
import java.util.Map;

/** Why an operation failed, kept without a language. The trace id finds it in the logs. */
record StoredFailure(int status, String code, Map<String, Object> params, String traceId) {

    static StoredFailure refused(OperationResult result, String traceId) {
        return new StoredFailure(422, String.valueOf(result.code()), result.params(), traceId);
    }

    static StoredFailure of(Throwable cause, String traceId) {
        return cause instanceof Failure failure
                ? new StoredFailure(status(failure), failure.code(), failure.params(), traceId)
                : new StoredFailure(500, "internal-error", Map.of(), traceId);
    }

    static StoredFailure gaveUp(int attempts, String traceId) {
        return new StoredFailure(500, "operation-gave-up", Map.of("attempts", attempts), traceId);
    }

    private static int status(Failure failure) {
        return switch (failure) {
            case Forbidden forbidden -> 403;
            case NotFound missing -> 404;
            case StateConflict conflict -> 409;
            case Stale stale -> 412;
            case LimitExceeded exceeded -> 413;
            case Invalid invalid -> 422;
            case PreconditionMissing missing -> 428;
            case NeighbourDown down -> 503;
        };
    }
}
