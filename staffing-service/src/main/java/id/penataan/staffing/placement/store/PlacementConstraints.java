package id.penataan.staffing.placement.store;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.problem.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What the guards of the database mean, should a conflict ever get as far as them. */
@ApplicationScoped
class PlacementConstraints implements Constraints {
    @Override
    public Map<String, Supplier<Failure>> failures() {
        return Map.of(
                "placement_one_holder_per_seat", () -> conflict("seat-taken", "HELD"),
                "placement_seat_reserved_once", () -> conflict("seat-taken", "APPROVED"),
                "placement_one_seat_per_person", () -> conflict("employee-already-seated", "HELD"),
                "placement_person_reserved_once", () -> conflict("employee-already-seated", "APPROVED"),
                "acting_one_per_position", () -> conflict("acting-already-covered", "ACTIVE"),
                "acting_once", () -> conflict("acting-already-recorded", "ACTIVE"));
    }

    private static Failure conflict(String code, String state) {
        return new StateConflict(code, Map.of(), state, Set.of());
    }
}
