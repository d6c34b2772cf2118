package id.penataan.kit.operation;

/** Ends work that was cancelled or taken over; on its way it rolls the work's transaction back. */
final class OperationStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OperationStopped(String reason) {
        super(reason, null, false, false);
    }
}
