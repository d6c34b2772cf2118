package id.penataan.kit.failure;

import java.util.Map;

/** The caller decided on a version that is no longer the current one. */
public final class Stale extends Failure {

    private static final long serialVersionUID = 1L;

    public Stale(String currentTag) {
        super("stale", Map.of("current", currentTag));
    }
}
