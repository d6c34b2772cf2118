package id.penataan.kit.sample;

import id.penataan.kit.access.UnitTree;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A unit stands under the root whose first digit it shares. */
@Singleton
class SampleUnits implements UnitTree {

    @Override
    public boolean isWithin(UUID unit, Set<UUID> roots, LocalDate asOf) {
        return roots.stream()
                .anyMatch(root -> root.toString().charAt(0) == unit.toString().charAt(0));
    }
}
