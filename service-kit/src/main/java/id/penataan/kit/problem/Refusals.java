package id.penataan.kit.problem;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.Forbidden;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.LimitExceeded;
import id.penataan.kit.failure.NeighbourDown;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.PreconditionMissing;
import id.penataan.kit.failure.Stale;
import id.penataan.kit.failure.StateConflict;

/** The one place where a kind of failure gets its status. */
final class Refusals {

    private Refusals() {}

    static Refusal of(Failure failure) {
        var plain = Refusal.of(status(failure), failure.code(), failure.params());
        return switch (failure) {
            case Invalid invalid ->
                new Refusal(422, invalid.code(), invalid.params(), invalid.violations(), null, null, null);
            case StateConflict conflict ->
                new Refusal(
                        409,
                        conflict.code(),
                        conflict.params(),
                        plain.violations(),
                        conflict.currentState(),
                        conflict.currentState() == null ? null : conflict.allowedActions(),
                        null);
            case NeighbourDown down -> plain.retryAfter(down.retryAfterSeconds());
            case LimitExceeded exceeded
            when exceeded.kind() == LimitExceeded.Kind.RATE -> plain.retryAfter(exceeded.retryAfterSeconds());
            case Forbidden f -> plain;
            case LimitExceeded l -> plain;
            case NotFound n -> plain;
            case PreconditionMissing p -> plain;
            case Stale s -> plain;
        };
    }

    private static int status(Failure failure) {
        return switch (failure) {
            case Forbidden forbidden -> 403;
            case NotFound missing -> 404;
            case StateConflict conflict -> 409;
            case Stale stale -> 412;
            case LimitExceeded exceeded -> exceeded.kind() == LimitExceeded.Kind.SIZE ? 413 : 429;
            case Invalid invalid -> 422;
            case PreconditionMissing missing -> 428;
            case NeighbourDown down -> 503;
        };
    }
}
