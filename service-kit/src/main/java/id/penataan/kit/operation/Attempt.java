package id.penataan.kit.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** One worker's go at an operation. Used by the one thread that works; only the two flags are set by another. */
final class Attempt implements OperationContext {

    private static final int FINDINGS_AT_ONCE = 500;
    private static final long PROGRESS_EVERY_NANOS = 250_000_000L;

    private final StoredOperation claimed;
    private final JsonNode parameters;
    private final Desk desk;
    private final List<Finding> unwritten = new ArrayList<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean lost = new AtomicBoolean();
    private Tally tally = new Tally(0, 0, 0, 0);
    private long reported = System.nanoTime() - PROGRESS_EVERY_NANOS;
    private boolean finished;

    Attempt(StoredOperation claimed, JsonNode parameters, Desk desk) {
        this.claimed = claimed;
        this.parameters = parameters;
        this.desk = desk;
        cancelled.set(claimed.cancelRequested());
    }

    @Override
    public UUID id() {
        return claimed.id();
    }

    @Override
    public String kind() {
        return claimed.kind();
    }

    @Override
    public String instansi() {
        return claimed.instansi();
    }

    @Override
    public int attempt() {
        return claimed.attempt();
    }

    @Override
    public JsonNode parameters() {
        return parameters;
    }

    @Override
    public InputStream input() {
        return desk.input(claimed);
    }

    @Override
    public long inputSize() {
        return claimed.inputSize();
    }

    @Override
    public void progress(long done, long total) {
        if (finished) {
            return;
        }
        stopIfCancelled();
        tally = new Tally(done, total, tally.errors(), tally.warnings());
        if (System.nanoTime() - reported >= PROGRESS_EVERY_NANOS || done == total) {
            desk.progress(claimed, tally);
            reported = System.nanoTime();
        }
    }

    @Override
    public void error(RowError finding) {
        tally = new Tally(tally.done(), tally.total(), tally.errors() + 1, tally.warnings());
        keep(Severity.ERROR, finding);
    }

    @Override
    public void warning(RowError finding) {
        tally = new Tally(tally.done(), tally.total(), tally.errors(), tally.warnings() + 1);
        keep(Severity.WARNING, finding);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get() || lost.get() || Thread.currentThread().isInterrupted();
    }

    @Override
    public void stopIfCancelled() {
        if (cancelled()) {
            throw new OperationStopped(cancelled.get() ? "cancelled" : "taken over");
        }
    }

    @Override
    public void finishHere(OperationResult result) {
        writeFindings();
        if (!desk.finish(claimed, result, tally)) {
            lost.set(true);
            throw new OperationStopped("taken over");
        }
        finished = true;
    }

    /** What the lease says: go on, come to an end, or it belongs to somebody else by now. */
    void heard(boolean stillOurs, boolean endAskedFor) {
        if (!stillOurs && !finished) {
            lost.set(true);
        }
        if (endAskedFor) {
            cancelled.set(true);
        }
    }

    boolean wasCancelled() {
        return cancelled.get();
    }

    Tally tally() {
        return tally;
    }

    void writeFindings() {
        if (!unwritten.isEmpty()) {
            desk.add(claimed, List.copyOf(unwritten));
            unwritten.clear();
        }
    }

    private void keep(Severity severity, RowError finding) {
        unwritten.add(new Finding(tally.errors() + tally.warnings(), severity, finding));
        if (unwritten.size() >= FINDINGS_AT_ONCE) {
            writeFindings();
        }
    }
}
