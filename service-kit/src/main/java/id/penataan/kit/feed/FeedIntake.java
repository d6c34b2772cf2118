package id.penataan.kit.feed;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.sql.Sql;
import id.penataan.kit.sql.SqlFailed;
import id.penataan.kit.tenancy.Background;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Takes events in: a batch and the new position are one transaction. Where a batch fails its events are taken one by one,
 * so that the good ones before the bad one count; the bad one is then tried again, less and less often, and nothing of
 * this agency's feed passes it.
 */
@ApplicationScoped
class FeedIntake {

    private static final Logger LOG = Logger.getLogger(FeedIntake.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;

    private final Neighbours neighbours;
    private final FeedPositions positions;
    private final Background background;
    private final Sql sql;
    private final Clock clock;

    FeedIntake(Neighbours neighbours, FeedPositions positions, Background background, Sql sql, Clock clock) {
        this.neighbours = neighbours;
        this.positions = positions;
        this.background = background;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Reads on to the end of the feed; throws where an event cannot be taken in. Only an empty answer is the end: a batch
     * that was read may have been taken in by another reader meanwhile, wholly or in part.
     */
    void drain(String source, String instansi) {
        var neighbour = neighbours.of(source);
        background.runAs(CallerIdentity.system(instansi), () -> {
            boolean more = true;
            while (more) {
                more = takeBatch(neighbour, instansi);
            }
        });
    }

    /** Applies events to this service's copy, within the running transaction. */
    void apply(String source, List<FeedEvent> events) {
        var handlers = neighbours.handlersOf(source);
        events.forEach(event -> handlers.forEach(handler -> handler.apply(event)));
    }

    /** Events come without gaps; one that is missing must not be passed over. */
    static void requireGapless(long position, List<FeedEvent> events) {
        long expected = position + 1;
        for (var event : events) {
            if (event.id() != expected++) {
                throw new StateConflict("feed-gap", Map.of("expected", expected - 1, "found", event.id()));
            }
        }
    }

    /** The neighbour has fewer events than were read from it: it was set back, and only a rebuild helps. */
    void noteRewound(String source, FeedPosition position) {
        background.runAs(
                CallerIdentity.system(position.instansi()),
                () -> positions.fail(
                        source,
                        position.instansi(),
                        position.applied(),
                        "feed-rewound",
                        clock.instant().plus(LONGEST_PAUSE)));
    }

    private boolean takeBatch(Neighbour neighbour, String instansi) {
        var position = positions.of(neighbour.name(), instansi);
        var events = neighbour.after(instansi, position.applied());
        if (!events.isEmpty()) {
            try {
                take(neighbour.name(), instansi, position.applied(), events);
            } catch (RuntimeException somewhere) {
                if (SqlFailed.isConnectionLoss(somewhere)) {
                    throw somewhere;
                }
                takeOneByOne(neighbour.name(), instansi, position.applied(), events);
            }
        }
        return !events.isEmpty();
    }

    private void take(String source, String instansi, long position, List<FeedEvent> events) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (positions.locked(source, instansi).applied() == position) {
                requireGapless(position, events);
                sql.planAnew();
                apply(source, events);
                positions.advance(source, instansi, events.getLast().id());
            }
        });
    }

    private void takeOneByOne(String source, String instansi, long position, List<FeedEvent> events) {
        long reached = position;
        for (var event : events) {
            try {
                take(source, instansi, reached, List.of(event));
                reached = event.id();
            } catch (RuntimeException poison) {
                if (!SqlFailed.isConnectionLoss(poison)) {
                    note(source, instansi, event, poison);
                }
                throw poison;
            }
        }
    }

    private void note(String source, String instansi, FeedEvent event, RuntimeException poison) {
        int failures = positions.of(source, instansi).failures();
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        var retryAt = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        var code = poison instanceof Failure failure ? failure.code() : "event-not-applied";
        QuarkusTransaction.requiringNew().run(() -> positions.fail(source, instansi, event.id(), code, retryAt));
        LOG.errorf(
                poison,
                "event %d (%s) of %s for %s cannot be taken in; next try at %s",
                event.id(),
                event.type(),
                source,
                instansi,
                retryAt);
    }
}
