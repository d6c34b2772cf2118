package id.penataan.staffing.placement;

import id.penataan.staffing.employee.SeatEmployee;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.PlacementState;
import id.penataan.staffing.placement.model.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a proposal back, or annuls an approval or a decree that has not taken effect yet. */
@ApplicationScoped
public class ClosePlacement {
    private final Placements placements;
    private final PlacementDesk desk;
    private final SeatEmployee seatEmployee;
    private final PlacementSeats seats;

    public ClosePlacement(Placements placements, PlacementDesk desk, SeatEmployee seatEmployee, PlacementSeats seats) {
        this.placements = placements;
        this.desk = desk;
        this.seatEmployee = seatEmployee;
        this.seats = seats;
    }

    @Transactional
    public Placement withdraw(UUID id, String reason) {
        var placement = desk.takeInHand(id);
        var act = desk.act(reason);
        var withdrawn = placement.withdraw(act, desk.today());
        desk.store(placement, withdrawn, "WITHDRAW", act);
        return withdrawn;
    }

    @Transactional
    public Placement cancel(UUID id, String reason) {
        var placement = desk.takeInHand(id);
        var act = desk.act(reason);
        var cancelled = placement.cancel(act, desk.today());
        desk.store(placement, cancelled, "CANCEL", act);
        if (placement.state() instanceof PlacementState.Decreed decreed) {
            desk.announce(cancelled, true);
            var ended = decreed.ended();
            if (ended != null) {
                revive(ended, placement, reason);
            }
        }
        return cancelled;
    }

    /** The seat that the decree would have ended goes on as before. */
    private void revive(PlacementState.EndedSeat ended, Placement cancelled, String reason) {
        var before = placements.find(ended.placementId()).orElseThrow();
        var revived = before.until(ended.hadUntil());
        desk.store(before, revived, "REVIVE", desk.act(reason));
        desk.announce(revived, false);
        seatEmployee.from(before.employeeId(), cancelled.validFrom(), seats.of(revived));
    }
}
