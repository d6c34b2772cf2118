package id.penataan.staffing.placement;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.staffing.placement.model.Act;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every step of a placement shares: taking it in hand alone, in the version the caller saw, and recording it. */
@ApplicationScoped
class PlacementDesk {
    private final Placements placements;
    private final Preconditions preconditions;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    PlacementDesk(
            Placements placements,
            Preconditions preconditions,
            Scope scope,
            Caller caller,
            Audit audit,
            Events events,
            Clock clock) {
        this.placements = placements;
        this.preconditions = preconditions;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Act act(@Nullable String reason) {
        return new Act(caller.subject(), clock.instant(), reason);
    }

    /** The order matters: the version is compared after everybody else has been made to wait. */
    Placement takeInHand(UUID id) {
        var seen = find(id);
        scope.requireUnit(seen.unitId(), today());
        placements.lock(seen.positionId(), seen.employeeId());
        var current = find(id);
        preconditions.requireMatch(PlacementTags.of(current));
        return current;
    }

    void store(Placement before, Placement after, String action, Act act) {
        placements.save(after, action, act);
        audit.record(
                "PLACEMENT_" + action,
                "placement",
                after.id().toString(),
                PlacementRecord.of(before, today()),
                PlacementRecord.of(after, today()),
                act.reason());
    }

    /** Tells the neighbours about a legal fact; proposals and approvals are none. */
    void announce(Placement placement, boolean cancelled) {
        events.publish(
                PlacementChanged.TYPE, placement.id().toString(), PlacementChanged.definitive(placement, cancelled));
    }

    private Placement find(UUID id) {
        return placements.find(id).orElseThrow(() -> new NotFound("placement-not-found", Map.of("id", id)));
    }
}
