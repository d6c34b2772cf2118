package id.penataan.staffing.reference.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All units of an agency through all time, for the questions that are asked with every request: who stands below whom. */
public final class UnitForest {
    private static final int DAYS_KEPT = 16;
    private static final int DEEPEST = 50;

    private final List<Branch> branches;
    private final Map<LocalDate, Day> days = Collections.synchronizedMap(new LinkedHashMap<>(DAYS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Day> eldest) {
            return size() > DAYS_KEPT;
        }
    });

    public UnitForest(List<Branch> branches) {
        this.branches = List.copyOf(branches);
    }

    /** A unit under its parent from one date to another. */
    public record Branch(
            UUID id,
            @Nullable UUID parentId,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        boolean holds(LocalDate on) {
            return !validFrom.isAfter(on) && (validTo == null || validTo.isAfter(on));
        }
    }

    /** The unit and all below it on that day; empty where the unit does not exist then. */
    public Set<UUID> subtree(UUID root, LocalDate on) {
        var day = day(on);
        var found = new HashSet<UUID>();
        if (!day.parents.containsKey(root)) {
            return found;
        }
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (found.add(unit)) {
                open.addAll(day.children.getOrDefault(unit, List.of()));
            }
        }
        return found;
    }

    public boolean isWithin(UUID unit, Set<UUID> roots, LocalDate on) {
        var parents = day(on).parents;
        var above = unit;
        for (int step = 0; step < DEEPEST && parents.containsKey(above); step++) {
            if (roots.contains(above)) {
                return true;
            }
            above = parents.get(above).orElse(above);
        }
        return false;
    }

    /** Whether everything stands below this unit on that day. */
    public boolean isTop(UUID unit, LocalDate on) {
        var day = day(on);
        var parent = day.parents.get(unit);
        return parent != null && parent.isEmpty() && day.tops() == 1;
    }

    private Day day(LocalDate on) {
        return days.computeIfAbsent(on, this::look);
    }

    private Day look(LocalDate on) {
        var parents = new HashMap<UUID, Optional<UUID>>();
        var children = new HashMap<UUID, List<UUID>>();
        for (var branch : branches) {
            if (branch.holds(on)) {
                parents.put(branch.id(), Optional.ofNullable(branch.parentId()));
                if (branch.parentId() != null) {
                    children.computeIfAbsent(branch.parentId(), id -> new ArrayList<>())
                            .add(branch.id());
                }
            }
        }
        var tops = parents.values().stream().filter(Optional::isEmpty).count();
        return new Day(parents, children, tops);
    }

    private record Day(Map<UUID, Optional<UUID>> parents, Map<UUID, List<UUID>> children, long tops) {}
}
