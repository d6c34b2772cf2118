package id.penataan.kit.failure;

import java.util.Map;

/** Another service that this request needs did not answer; nothing was done. */
public final class NeighbourDown extends Failure {

    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    public NeighbourDown(String neighbour, int retryAfterSeconds) {
        super("neighbour-down", Map.of("neighbour", neighbour));
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
