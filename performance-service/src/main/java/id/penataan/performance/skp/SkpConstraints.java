package id.penataan.performance.skp;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.problem.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What the database refuses although the use cases let it pass, under concurrency above all. */
@ApplicationScoped
class SkpConstraints implements Constraints {
    @Override
    public Map<String, Supplier<Failure>> failures() {
        return Map.of(
                "skp_one_per_period", () -> new StateConflict("skp-exists-for-period", Map.of()),
                "skp_final_is_immutable", () -> new StateConflict("skp-is-final", Map.of(), "FINAL", Set.of()));
    }
}
