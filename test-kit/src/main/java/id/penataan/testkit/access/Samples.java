package id.penataan.testkit.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One sample per operation. A supplier is asked once, when the tests of its operation begin, so it may create what the
 * request needs.
 */
public final class Samples {
    private final Map<String, Supplier<Sample>> suppliers = new HashMap<>();
    private final Map<String, Sample> made = new HashMap<>();

    public Samples of(String operationId, Supplier<Sample> supplier) {
        if (suppliers.put(operationId, supplier) != null) {
            throw new IllegalArgumentException("Two samples of " + operationId);
        }
        return this;
    }

    public Samples of(String operationId, Sample sample) {
        return of(operationId, () -> sample);
    }

    /** Samples of the operations that the kit serves; {@code operationId} is that of finished long work. */
    public Samples ofTheKit(Supplier<String> finished, Supplier<String> running, String neighbour) {
        of("listOperations", () -> Sample.empty().hides(finished.get()));
        of("getOperation", () -> Sample.empty().path("id", finished.get()));
        of("listOperationFindings", () -> Sample.empty().path("id", finished.get()));
        of("getOperationResult", () -> Sample.empty().path("id", finished.get()));
        of("streamOperation", () -> Sample.empty().path("id", finished.get()));
        of("cancelOperation", () -> Sample.empty().path("id", running.get()));
        of("listAuditEntries", Sample.empty().hidesNothing());
        of("verifyAudit", Sample.empty().hidesNothing());
        of("readEvents", Sample.empty().query("limit", 10).hidesNothing());
        of("listEventStreams", Sample.empty().hidesNothing());
        of("listFeeds", Sample.empty().hidesNothing());
        return of("rebuildFeed", Sample.empty().path("source", neighbour));
    }

    Set<String> operationIds() {
        return Set.copyOf(suppliers.keySet());
    }

    Optional<Sample> find(String operationId) {
        var supplier = Optional.ofNullable(suppliers.get(operationId));
        return supplier.map(it -> made.computeIfAbsent(operationId, id -> it.get()));
    }
}
