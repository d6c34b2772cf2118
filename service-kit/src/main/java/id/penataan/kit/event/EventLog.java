package id.penataan.kit.event;

import id.penataan.kit.ledger.Committed;
import id.penataan.kit.sql.Row;
import id.penataan.kit.sql.Sql;
import id.penataan.kit.time.ServiceClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happened, in the order of the commits. */
@ApplicationScoped
class EventLog {

    /** Another replica's commits are not signalled here, so a waiting reader looks from time to time. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private static final String AFTER = "SELECT * FROM event WHERE instansi_id = ? AND id > ? ORDER BY id LIMIT ?";

    private static final String STREAMS = """
            SELECT instansi_id, event_last FROM chain_head
             WHERE ? IN (instansi_id, '*') AND event_last > 0 ORDER BY instansi_id""";

    private final Sql sql;
    private final Committed committed;
    private final String source;

    EventLog(
            Sql sql,
            Committed committed,
            @ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String source) {
        this.sql = sql;
        this.committed = committed;
        this.source = source;
    }

    List<CloudEvent> after(String instansi, long number, int limit) {
        return sql.list(AFTER, this::event, instansi, number, limit);
    }

    /** The same, but rather than with nothing it answers late. No connection is held meanwhile. */
    List<CloudEvent> await(String instansi, long number, int limit, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        var signal = committed.signal(instansi);
        var found = after(instansi, number, limit);
        while (found.isEmpty() && System.nanoTime() < end) {
            var left = Duration.ofNanos(end - System.nanoTime());
            try {
                signal.await(left.compareTo(LOOK_EVERY) < 0 ? left : LOOK_EVERY);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return found;
            }
            signal = committed.signal(instansi);
            found = after(instansi, number, limit);
        }
        return found;
    }

    List<EventStreams.Stream> streams(String instansi) {
        return sql.list(
                STREAMS, row -> new EventStreams.Stream(row.text("instansi_id"), row.number("event_last")), instansi);
    }

    private CloudEvent event(Row row) throws SQLException {
        return new CloudEvent(
                "1.0",
                Long.toString(row.number("id")),
                source,
                row.text("type"),
                row.text("subject"),
                row.instant("happened_at").atZone(ServiceClock.ZONE).toOffsetDateTime(),
                "application/json",
                row.text("instansi_id"),
                row.text("data"));
    }
}
