package id.penataan.performance.cycle.model;

import java.util.Optional;
import java.util.UUID;

/** All cycles of the agency. */
public interface Cycles {
    Optional<Cycle> find(UUID id);

    /** The same, locked until the end of the transaction. */
    Optional<Cycle> findForChange(UUID id);

    void add(Cycle cycle);

    void save(Cycle cycle);

    /** How many plans of the cycle have no predikat yet. */
    int unfinished(UUID id);
}
