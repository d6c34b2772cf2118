package id.penataan.performance.skp.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Brings a stored list to the order and content of the model's, keeping the rows whose id is still there. */
final class Ordered {
    static <E, M> void merge(
            List<E> stored,
            List<M> wanted,
            Function<E, UUID> storedId,
            Function<M, UUID> wantedId,
            Supplier<E> fresh,
            Taking<E, M> taking) {
        Map<UUID, E> known = stored.stream().collect(Collectors.toMap(storedId, row -> row));
        var kept = wanted.stream().map(wantedId).collect(Collectors.toSet());
        stored.removeIf(row -> !kept.contains(storedId.apply(row)));
        for (int i = 0; i < wanted.size(); i++) {
            var entity = known.get(wantedId.apply(wanted.get(i)));
            if (entity == null) {
                entity = fresh.get();
                stored.add(entity);
            }
            taking.take(entity, wanted.get(i), i + 1);
        }
    }

    /** How an entity takes over what the model says, at its place in the list. */
    interface Taking<E, M> {
        void take(E entity, M model, int ordinal);
    }

    private Ordered() {}
}
