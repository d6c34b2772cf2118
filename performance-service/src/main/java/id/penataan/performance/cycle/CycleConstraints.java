package id.penataan.performance.cycle;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.problem.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** One cycle per year and agency. */
@ApplicationScoped
class CycleConstraints implements Constraints {
    @Override
    public Map<String, Supplier<Failure>> failures() {
        return Map.of("cycle_year", () -> new StateConflict("cycle-year-taken", Map.of()));
    }
}
