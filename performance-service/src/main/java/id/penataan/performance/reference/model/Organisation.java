package id.penataan.performance.reference.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The structure and its people as the neighbours last told, readable as of any date. */
public interface Organisation {
    Optional<Seat> seat(String nip, LocalDate asOf);

    /** The unit and all above it, bottom first; empty when the unit is not in force on the day. */
    List<UnitLink> chain(UUID unit, LocalDate asOf);

    /** Everybody whose superior the officer is on the day. */
    Set<String> subordinates(String nip, LocalDate asOf);

    Optional<String> unitName(UUID unit, LocalDate asOf);

    /** The NIP of everybody whom staffing has told of. */
    Set<String> allNips();

    default Optional<ChainOfCommand> chainOf(String nip, LocalDate asOf) {
        return seat(nip, asOf).map(seat -> new ChainOfCommand(seat, chainOf(seat, asOf)));
    }

    private List<UnitLink> chainOf(Seat seat, LocalDate asOf) {
        var unit = seat.unitId();
        return unit == null ? List.of() : chain(unit, asOf);
    }
}
