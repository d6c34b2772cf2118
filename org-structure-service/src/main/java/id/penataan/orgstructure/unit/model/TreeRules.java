package id.penataan.orgstructure.unit.model;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which trees are allowed: one root, nobody under himself, nobody under a unit that is not in force, on any day. The
 * lineage holds the links above the parents; the links of the unit itself are the ones being written.
 */
public record TreeRules(Lineage lineage, List<Lineage.Link> roots) {
    public void check(UUID unit, List<Version<UnitFacts>> written) {
        var faults = new ArrayList<Violation>();
        for (var version : written) {
            var parent = version.facts().parentId();
            if (parent == null) {
                secondRoot(unit, version.period(), faults);
            } else {
                parentInForce(parent, version.period(), faults);
                noRing(unit, parent, version.period(), faults);
            }
        }
        Invalid.throwIfAny(faults.stream().distinct().toList());
    }

    private void secondRoot(UUID unit, Period period, List<Violation> faults) {
        roots.stream()
                .filter(root -> !root.unit().equals(unit) && root.period().overlaps(period))
                .findFirst()
                .ifPresent(root -> faults.add(new Violation("/parentId", "second-root", Map.of("root", root.unit()))));
    }

    private void parentInForce(UUID parent, Period period, List<Violation> faults) {
        if (!lineage.links().containsKey(parent)) {
            faults.add(new Violation("/parentId", "parent-unknown", Map.of("id", parent)));
        } else if (!lineage.inForceThroughout(parent, period)) {
            faults.add(new Violation("/parentId", "parent-not-in-force", Map.of("id", parent, "from", period.from())));
        }
    }

    private void noRing(UUID unit, UUID parent, Period period, List<Violation> faults) {
        lineage.underOrSame(parent, unit, period)
                .ifPresent(ring -> faults.add(
                        new Violation("/parentId", "unit-cycle", Map.of("id", parent, "from", ring.from()))));
    }
}
