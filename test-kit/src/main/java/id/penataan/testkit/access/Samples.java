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
    private final Map<String, RuntimeException> failed = new HashMap<>();

    public Samples of(String operationId, Supplier<Sample> supplier) {
        if (suppliers.put(operationId, supplier) != null) {
            throw new IllegalArgumentException("Two samples of " + operationId);
        }
        return this;
    }

    public Samples of(String operationId, Sample sample) {
        return of(operationId, () -> sample);
    }

    /** Samples of the operations that the kit serves: work that has ended, work that has not, a neighbour with a feed. */
    public Samples ofTheKit(Supplier<String> ended, Supplier<String> running, String neighbour) {
        var finished = Once.of(ended);
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
        return supplier.map(it -> made.computeIfAbsent(operationId, id -> once(id, it)));
    }

    /** What failed once is not tried again for each check. */
    private Sample once(String operationId, Supplier<Sample> supplier) {
        if (failed.containsKey(operationId)) {
            throw new IllegalStateException("There is no sample of " + operationId, failed.get(operationId));
        }
        try {
            return supplier.get();
        } catch (RuntimeException failure) {
            failed.put(operationId, failure);
            throw failure;
        }
    }
}
