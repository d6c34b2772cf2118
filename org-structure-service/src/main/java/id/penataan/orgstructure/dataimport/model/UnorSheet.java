package id.penataan.orgstructure.dataimport.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole SIASN list of units, in any order. One root carries the structure; whatever does not hang from it, or from a
 * unit known before, is bad together with everything below it.
 */
public final class UnorSheet {
    private final Map<String, UnorRecord> byId = new LinkedHashMap<>();
    private final Map<String, List<UnorRecord>> below = new HashMap<>();
    private final Map<UnorRecord, UnorFault> faults = new LinkedHashMap<>();
    private final Set<String> unsound = new HashSet<>();

    /** The first sound record of an id stands for it; later ones are bad. */
    public UnorSheet(List<UnorRecord> records) {
        for (var record : records) {
            if (!record.sound()) {
                unsound.add(record.id());
                continue;
            }
            var first = byId.putIfAbsent(record.id(), record);
            if (first != null) {
                faults.put(record, new UnorFault("Id", "duplicate-unor-id", Map.of("row", first.row())));
            }
        }
        byId.values().forEach(record -> {
            if (record.parent() != null) {
                below.computeIfAbsent(record.parent(), parent -> new ArrayList<>())
                        .add(record);
            }
        });
    }

    /** The root with the largest structure below it, the first of equals. */
    public Optional<UnorRecord> root() {
        UnorRecord largest = null;
        long most = -1;
        for (var record : byId.values()) {
            if (record.parent() == null) {
                long size = size(record);
                if (size > most) {
                    largest = record;
                    most = size;
                }
            }
        }
        return Optional.ofNullable(largest);
    }

    /** Good units, each after its parent. */
    public List<UnorRecord> good(Set<String> knownBefore) {
        var good = new ArrayList<UnorRecord>();
        var root = root();
        root.ifPresent(good::add);
        byId.values().stream()
                .filter(record -> hangsFromKnown(record, knownBefore))
                .forEach(good::add);
        for (int i = 0; i < good.size(); i++) {
            good.addAll(below.getOrDefault(good.get(i).id(), List.of()));
        }
        judgeOthers(new HashSet<>(good), root.map(UnorRecord::id).orElse(null));
        return List.copyOf(good);
    }

    /** Why the others are bad; complete once {@link #good} was asked. */
    public Map<UnorRecord, UnorFault> faults() {
        return Map.copyOf(faults);
    }

    /** Everything below a unit, for units that turn out bad later. */
    public List<UnorRecord> everythingBelow(UnorRecord record) {
        var found = new ArrayList<>(below.getOrDefault(record.id(), List.of()));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(below.getOrDefault(found.get(i).id(), List.of()));
        }
        return found;
    }

    private boolean hangsFromKnown(UnorRecord record, Set<String> knownBefore) {
        var parent = record.parent();
        return parent != null && !byId.containsKey(parent) && !unsound.contains(parent) && knownBefore.contains(parent);
    }

    private void judgeOthers(Set<UnorRecord> good, @Nullable String root) {
        for (var record : byId.values()) {
            if (!good.contains(record)) {
                faults.put(record, fault(record, root));
            }
        }
    }

    private UnorFault fault(UnorRecord record, @Nullable String root) {
        var parent = record.parent();
        if (parent == null) {
            return new UnorFault("DiatasanId", "unit-second-root", Map.of("root", String.valueOf(root)));
        }
        if (!byId.containsKey(parent) && !unsound.contains(parent)) {
            return new UnorFault("DiatasanId", "unit-parent-unknown", Map.of("parent", parent));
        }
        return inRing(record)
                ? new UnorFault("DiatasanId", "unit-in-ring", Map.of())
                : new UnorFault("DiatasanId", "unit-parent-bad", Map.of("parent", parent));
    }

    private boolean inRing(UnorRecord record) {
        var seen = new HashSet<String>();
        for (var up = byId.get(record.parent()); up != null && seen.add(up.id()); up = byId.get(up.parent())) {
            if (up.equals(record)) {
                return true;
            }
        }
        return false;
    }

    private long size(UnorRecord root) {
        return 1L + everythingBelow(root).size();
    }
}
