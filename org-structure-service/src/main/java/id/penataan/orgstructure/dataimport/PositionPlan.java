package id.penataan.orgstructure.dataimport;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.tabular.TableRow;
import id.penataan.orgstructure.dataimport.model.Placing;
import id.penataan.orgstructure.dataimport.model.Placing.Misplaced;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.unit.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rows of the map of posts mean for the positions of the agency. */
final class PositionPlan {
    private final LocalDate day;
    private final Decree basis;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Position> byCode = new HashMap<>();
    private final Map<Seat, Position> bySeat = new HashMap<>();

    /** What one position at a time may have in a unit: a SIASN id, or (no id) the place of the head. */
    private record Seat(UUID unit, @Nullable String siasnId) {}

    PositionPlan(LocalDate day, Decree basis, List<Unit> units, List<Position> present) {
        this.day = day;
        this.basis = basis;
        units.forEach(this::know);
        present.forEach(this::know);
    }

    private void know(Unit unit) {
        unit.life()
                .at(day)
                .map(version -> version.facts().siasnId())
                .ifPresent(siasnId -> this.units.put(siasnId, unit));
    }

    private void know(Position position) {
        for (var version : position.life().versions()) {
            var facts = version.facts();
            byCode.put(facts.code(), position);
            if (version.period().overlaps(Period.since(day))) {
                seats(facts).forEach(seat -> bySeat.put(seat, position));
            }
        }
    }

    /** The unit in force on the day under this SIASN id. */
    Optional<Unit> unit(String siasnId) {
        return Optional.ofNullable(units.get(siasnId));
    }

    /** The position as the row wants it; nothing where that is impossible, and then the row says why. */
    @Nullable
    PlannedPosition plan(TableRow row, PositionFacts facts, Unit unit) {
        if (!unit.life().lifetime().covers(Period.since(day))) {
            row.error("unor_id", "unit-not-in-force", Map.of("id", unit.id(), "from", day));
            return null;
        }
        var before = byCode.get(facts.code());
        try {
            var after = before == null
                    ? Position.formed(Ids.next(), Period.since(day), facts, basis)
                    : new Position(before.id(), Placing.from(day, before.life(), old -> facts, basis));
            refuseTakenSeats(row, facts, after);
            return new PlannedPosition(row.number(), facts.code(), key(facts), before, after);
        } catch (Misplaced refused) {
            row.error("kode_jabatan", "position-" + refused.code(), refused.params());
        } catch (Failure refused) {
            row.error("kode_jabatan", refused.code(), refused.params());
        }
        return null;
    }

    private void refuseTakenSeats(TableRow row, PositionFacts facts, Position position) {
        for (var seat : seats(facts)) {
            var other = bySeat.get(seat);
            if (other != null && !other.id().equals(position.id())) {
                var head = seat.siasnId() == null;
                row.error("siasn_jabatan_id", head ? "head-taken" : "siasn-jabatan-taken", Map.of());
            }
        }
    }

    private static List<Seat> seats(PositionFacts facts) {
        var seats = new ArrayList<Seat>();
        if (facts.siasnJabatanId() != null) {
            seats.add(new Seat(facts.unitId(), facts.siasnJabatanId()));
        }
        if (facts.head()) {
            seats.add(new Seat(facts.unitId(), null));
        }
        return seats;
    }

    private static Object key(PositionFacts facts) {
        return facts.siasnJabatanId() == null ? new Object() : new Seat(facts.unitId(), facts.siasnJabatanId());
    }
}
