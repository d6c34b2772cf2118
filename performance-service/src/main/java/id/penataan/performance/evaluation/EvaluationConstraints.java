package id.penataan.performance.evaluation;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.problem.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Supplier;

/** A unit is graded once per cycle; afterwards its grade is changed. */
@ApplicationScoped
class EvaluationConstraints implements Constraints {
    @Override
    public Map<String, Supplier<Failure>> failures() {
        return Map.of("unit_achievement_pkey", () -> new StateConflict("unit-already-graded", Map.of()));
    }
}
