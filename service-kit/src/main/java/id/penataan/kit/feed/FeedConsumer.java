package id.penataan.kit.feed;

import id.penataan.kit.failure.NeighbourDown;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reads the feeds of the neighbours into this service, batch by batch. */
@ApplicationScoped
public class FeedConsumer {

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
            intake.drain(source, instansi);
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
}
