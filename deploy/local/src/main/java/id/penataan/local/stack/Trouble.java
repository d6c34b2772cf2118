package id.penataan.local.stack;

/** Something that the person at the terminal can put right; its message is the one line they read. */
public class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String line) {
        super(line);
    }

    public Trouble(String line, Throwable cause) {
        super(line, cause);
    }
}
