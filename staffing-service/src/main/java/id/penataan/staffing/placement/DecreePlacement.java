package id.penataan.staffing.placement;

import id.penataan.kit.failure.StateConflict;
import id.penataan.staffing.employee.SeatEmployee;
import id.penataan.staffing.placement.model.Act;
import id.penataan.staffing.placement.model.Decree;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.PlacementState;
import id.penataan.staffing.placement.model.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Records the decree: from its date the person has the new seat, and the old one ends, in one transaction. */
@ApplicationScoped
public class DecreePlacement {
    private final Placements placements;
    private final PlacementDesk desk;
    private final SeatEmployee seatEmployee;
    private final PlacementSeats seats;

    public DecreePlacement(Placements placements, PlacementDesk desk, SeatEmployee seatEmployee, PlacementSeats seats) {
        this.placements = placements;
        this.desk = desk;
        this.seatEmployee = seatEmployee;
        this.seats = seats;
    }

    @Transactional
    public Placement decree(UUID id, Decree decree, Optional<LocalDate> effectiveDate) {
        var placement = desk.takeInHand(id);
        var from = effectiveDate.orElse(placement.validFrom());
        var act = desk.act(decree.number());
        placement.decree(decree, from, act, null, desk.today());
        requireSeatFree(placement, from);
        requireNothingLater(placement, from);
        var held = placements.heldBy(placement.employeeId(), from);
        var ended = held.map(before -> end(before, from, act)).orElse(null);
        var decreed = placement.decree(decree, from, act, ended, desk.today());
        desk.store(placement, decreed, "DECREE", act);
        desk.announce(decreed, false);
        seatEmployee.from(decreed.employeeId(), from, seats.of(decreed));
        return decreed;
    }

    private PlacementState.EndedSeat end(Placement before, LocalDate on, Act act) {
        var after = before.until(on);
        desk.store(before, after, "END", act);
        desk.announce(after, false);
        return new PlacementState.EndedSeat(before.id(), before.validTo());
    }

    private void requireSeatFree(Placement placement, LocalDate from) {
        var positionId = Objects.requireNonNull(placement.positionId());
        var post = placements
                .post(positionId, from)
                .orElseThrow(() -> new StateConflict("position-closed", Map.of("position", positionId, "from", from)));
        int seatNo = Objects.requireNonNull(placement.seatNo());
        placements.seats(post, from, placement.id()).holder(seatNo, from).ifPresent(holder -> {
            throw placement.refused(
                    "seat-still-held",
                    Map.of("title", post.title(), "seatNo", seatNo, "placement", holder.placementId(), "from", from),
                    desk.today());
        });
    }

    private void requireNothingLater(Placement placement, LocalDate from) {
        placements.plannedFor(placement.employeeId(), from, placement.id()).ifPresent(other -> {
            throw placement.refused(
                    "employee-planned-elsewhere",
                    Map.of(
                            "placement", other.id(),
                            "state", other.phase(desk.today()).name(),
                            "from", other.validFrom()),
                    desk.today());
        });
    }
}
