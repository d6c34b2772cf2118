package id.penataan.staffing.employee.store;

import id.penataan.staffing.reference.model.Units;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The units below others on one day, as parameters of a statement. */
record Subtrees(Units units, LocalDate asOf) {
    UUID[] of(Set<UUID> roots) {
        return roots.stream()
                .flatMap(root -> units.subtree(root, asOf).stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    boolean isWholeAgency(UUID unit) {
        return units.isTop(unit, asOf);
    }
}
