package id.penataan.kit.failure;

import java.util.Map;

/** A request that may only be made with a condition came without it; the code names the header, `if-match` say. */
public final class PreconditionMissing extends Failure {

    private static final long serialVersionUID = 1L;

    public PreconditionMissing(String header) {
        super(header + "-missing", Map.of("header", header));
    }
}
