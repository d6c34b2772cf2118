package id.penataan.orgstructure.unit.model;

import id.penataan.kit.failure.StateConflict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What stands in or under a unit while it is to be out of force: the first few by name, and how many there are. */
public record Dependants(List<Dependant> units, long unitCount, List<Dependant> positions, long positionCount) {
    /** A unit or a position that would be left behind. */
    public record Dependant(UUID id, String name) {}

    public static final Dependants NONE = new Dependants(List.of(), 0, List.of(), 0);

    /** A unit ends after its children and its positions, never before. */
    public void requireNone() {
        if (unitCount + positionCount == 0) {
            return;
        }
        throw new StateConflict(
                "unit-in-use",
                Map.of(
                        "units", units,
                        "unitCount", unitCount,
                        "positions", positions,
                        "positionCount", positionCount),
                "IN_USE",
                Set.of("CHANGE", "CORRECT"));
    }
}
