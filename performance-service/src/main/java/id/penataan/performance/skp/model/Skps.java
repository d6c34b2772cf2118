package id.penataan.performance.skp.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All plans of the agency. */
public interface Skps {
    Optional<Skp> find(UUID id);

    /** The same, locked until the end of the transaction. */
    Optional<Skp> findForChange(UUID id);

    void add(Skp skp);

    void save(Skp skp);

    /** Which of these are results of plans of the cycle that their superior has agreed to. */
    Set<UUID> agreedResults(UUID cycle, Set<UUID> candidates, String ownerNip);

    /** The words of results, whoever's they are. */
    Map<UUID, String> descriptions(Set<UUID> results);
}
