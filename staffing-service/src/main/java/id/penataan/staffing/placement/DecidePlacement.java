package id.penataan.staffing.placement;

import id.penataan.kit.failure.StateConflict;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The decision of the PPK on a proposal: yes keeps a seat, no ends the matter. */
@ApplicationScoped
public class DecidePlacement {
    private final Placements placements;
    private final PlacementDesk desk;

    public DecidePlacement(Placements placements, PlacementDesk desk) {
        this.placements = placements;
        this.desk = desk;
    }

    @Transactional
    public Placement approve(UUID id, String reason) {
        var placement = desk.takeInHand(id);
        var act = desk.act(reason);
        // the state and the other person first: they are what the caller can do something about
        placement.approve(act, 1, desk.today());
        requirePersonFree(placement);
        var approved = placement.approve(act, freeSeat(placement), desk.today());
        desk.store(placement, approved, "APPROVE", act);
        return approved;
    }

    @Transactional
    public Placement reject(UUID id, String reason) {
        var placement = desk.takeInHand(id);
        var act = desk.act(reason);
        var rejected = placement.reject(act, desk.today());
        desk.store(placement, rejected, "REJECT", act);
        return rejected;
    }

    private void requirePersonFree(Placement placement) {
        placements
                .plannedFor(placement.employeeId(), placement.validFrom(), placement.id())
                .ifPresent(other -> {
                    throw placement.refused(
                            "employee-planned-elsewhere",
                            Map.of(
                                    "placement", other.id(),
                                    "state", other.phase(desk.today()).name(),
                                    "from", other.validFrom()),
                            desk.today());
                });
    }

    private int freeSeat(Placement placement) {
        var from = placement.validFrom();
        var positionId = Objects.requireNonNull(placement.positionId());
        var post = placements
                .post(positionId, from)
                .orElseThrow(() -> new StateConflict("position-closed", Map.of("position", positionId, "from", from)));
        var seats = placements.seats(post, from, placement.id());
        return seats.free(from)
                .orElseThrow(() -> placement.refused(
                        "position-full",
                        Map.of(
                                "title",
                                post.title(),
                                "need",
                                post.need(),
                                "taken",
                                seats.takenFrom(from),
                                "from",
                                from),
                        desk.today()));
    }
}
