package id.penataan.kit.feed;

import id.penataan.kit.failure.NeighbourDown;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Reads the feeds of the neighbours into this service, batch by batch. */
@ApplicationScoped
public class FeedConsumer {

    /** Longer than a neighbour is spared after it has failed, so that one that has come back is asked again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final FeedIntake intake;
    private final FeedPositions positions;
    private final Tenancy tenancy;

    public FeedConsumer(FeedIntake intake, FeedPositions positions, Tenancy tenancy) {
        this.intake = intake;
        this.positions = positions;
        this.tenancy = tenancy;
    }

    /**
     * Takes in everything the neighbour has told about the agency up to now; for work that needs its present state, an
     * import for example.
     *
     * @throws NeighbourDown when the neighbour does not answer
     * @throws StateConflict when an event cannot be taken in
     */
    public void catchUp(String source, String instansi) {
        try {
            drainPatiently(source, instansi);
        } catch (NeighbourDown down) {
            throw down;
        } catch (RuntimeException cause) {
            var position = tenancy.callAs(instansi, () -> positions.of(source, instansi));
            if (position.isBlocked()) {
                throw new StateConflict("feed-blocked", Map.of("source", source, "event", position.applied() + 1));
            }
            throw cause;
        }
    }

    private void drainPatiently(String source, String instansi) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                intake.drain(source, instansi);
                return;
            } catch (NeighbourDown down) {
                if (System.nanoTime() > giveUp) {
                    throw down;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
