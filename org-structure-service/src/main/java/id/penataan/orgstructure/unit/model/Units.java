package id.penataan.orgstructure.unit.model;

import id.penataan.orgstructure.history.model.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The units of the agency. */
public interface Units {
    Optional<Unit> find(UUID id);

    /** Everything above these units, and they themselves, during the period. */
    Lineage lineage(Collection<UUID> units, Period period);

    /** The roots during the period. */
    List<Lineage.Link> roots(Period period);

    /** Children and positions in force on some day of the period. */
    Dependants dependants(UUID unit, Period period);

    /** Every unit there ever was or will be, for imports. */
    List<Unit> all();

    /** Stores the differences under this revision of the structure. */
    void write(List<UnitRewrite> rewrites, long revision);
}
