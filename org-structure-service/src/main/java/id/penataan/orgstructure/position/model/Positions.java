package id.penataan.orgstructure.position.model;

import id.penataan.orgstructure.history.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The positions of the agency. */
public interface Positions {
    Optional<Position> find(UUID id);

    /** Whether the unit is in force on every day of the period. */
    boolean unitInForce(UUID unit, Period period);

    /** What another position already claims during the period: its code, its SIASN id in the unit, the head's place. */
    Claims claims(UUID position, PositionFacts facts, Period period);

    /** How many seats of the position are held on some day of the period. */
    long holders(UUID position, Period period);

    /** Every position there ever was or will be, for imports. */
    List<Position> all();

    /** Stores the differences under this revision of the structure. */
    void write(List<PositionRewrite> rewrites, long revision);
}
