package id.penataan.kit.idempotency;

/** Leaves the command without a second effect; its mapper gives the first answer again. */
final class Replay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RememberedAnswer answer;

    Replay(RememberedAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    RememberedAnswer answer() {
        return answer;
    }
}
