package id.penataan.performance.skp.model;

import id.penataan.performance.calculation.model.BerAkhlak;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What employee and superior agree on: results, expected behaviour and annexes, in one approach. */
public record Plan(Approach approach, List<WorkResult> results, Map<BerAkhlak, String> expectations, Annexes annexes) {
    public Plan {
        results = List.copyOf(results);
        expectations = Map.copyOf(expectations);
    }

    public static Plan empty(Approach approach) {
        return new Plan(approach, List.of(), Map.of(), Annexes.NONE);
    }

    public Optional<WorkResult> result(UUID id) {
        return results.stream().filter(result -> result.id().equals(id)).findFirst();
    }
}
