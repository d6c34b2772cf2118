package id.penataan.local.client;

/** The API answered something else than it should have. */
public final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unexpected(String message) {
        super(message);
    }
}
