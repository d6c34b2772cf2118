package id.penataan.staffing.reference.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The units of the agency as org-structure told them. */
public interface Units {
    /** Whether the unit, on the date, is one of the roots or stands below one of them. */
    boolean isWithin(UUID unit, Set<UUID> roots, LocalDate asOf);

    /** The unit and all below it on the date. */
    Set<UUID> subtree(UUID root, LocalDate asOf);

    /** Whether the whole agency stands below the unit on the date. */
    boolean isTop(UUID unit, LocalDate asOf);

    Optional<UnitName> named(UUID unit, LocalDate asOf);

    /** Every unit that exists or is to exist, by its SIASN id. */
    Map<String, UUID> bySiasnId();
}
