package id.penataan.kit.feed;

import id.penataan.kit.operation.OperationContext;
import id.penataan.kit.operation.OperationHandler;
import id.penataan.kit.operation.OperationResult;
import id.penataan.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Forgets what a neighbour told about an agency and reads its feed again from the first event, in one transaction:
 * readers see the old copy until the new one is complete.
 */
@Singleton
class RebuildFeed implements OperationHandler {

    static final String KIND = "feed-rebuild";
    private static final int TIMEOUT_SECONDS = 3_600;

    private final Neighbours neighbours;
    private final FeedPositions positions;
    private final FeedIntake intake;
    private final Sql sql;

    RebuildFeed(Neighbours neighbours, FeedPositions positions, FeedIntake intake, Sql sql) {
        this.neighbours = neighbours;
        this.positions = positions;
        this.intake = intake;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public OperationResult run(OperationContext operation) {
        var neighbour = neighbours.of(operation.parameters().required("source").textValue());
        return QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .call(() -> inTransaction(operation, neighbour));
    }

    private OperationResult inTransaction(OperationContext operation, Neighbour neighbour) {
        sql.planAnew();
        var source = neighbour.name();
        var instansi = operation.instansi();
        long known = positions.locked(source, instansi).known();
        neighbours.handlersOf(source).forEach(handler -> handler.reset(instansi));
        long position = 0;
        var events = neighbour.after(instansi, position);
        while (!events.isEmpty()) {
            FeedIntake.requireGapless(position, events);
            intake.apply(source, events);
            position = events.getLast().id();
            operation.progress(position, Math.max(position, known));
            events = neighbour.after(instansi, position);
        }
        positions.advance(source, instansi, position);
        var result = OperationResult.succeeded(Map.of("source", source, "events", position));
        operation.finishHere(result);
        return result;
    }
}
