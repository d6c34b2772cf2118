package id.penataan.kit.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The tree of units as a service knows it, its own or a replica: what a scope of subtrees is held against. */
public interface UnitTree {

    boolean isWithin(UUID unit, Set<UUID> roots, LocalDate asOf);
}
