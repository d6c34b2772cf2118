package id.penataan.staffing.placement;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.staffing.placement.model.Act;
import id.penataan.staffing.placement.model.ActingAssignment;
import id.penataan.staffing.placement.model.ActingAssignments;
import id.penataan.staffing.placement.model.ActingKind;
import id.penataan.staffing.placement.model.Decree;
import id.penataan.staffing.placement.model.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives, extends and ends the mandate to act for a post that is vacant (PLT) or whose holder is away (PLH). */
@ApplicationScoped
public class AssignActing {
    private final ActingAssignments assignments;
    private final ActingConditions conditions;
    private final Placements placements;
    private final Preconditions preconditions;
    private final Scope scope;
    private final Caller caller;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    public AssignActing(
            ActingAssignments assignments,
            ActingConditions conditions,
            Placements placements,
            Preconditions preconditions,
            Scope scope,
            Caller caller,
            Audit audit,
            Events events,
            Clock clock) {
        this.assignments = assignments;
        this.conditions = conditions;
        this.placements = placements;
        this.preconditions = preconditions;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Who acts for which post, from the first to the last day, by which decree. */
    public record Mandate(
            UUID employeeId, UUID positionId, ActingKind kind, LocalDate validFrom, LocalDate lastDay, Decree decree) {
        LocalDate validTo() {
            return lastDay.plusDays(1);
        }
    }

    @Transactional
    public ActingAssignment assign(Mandate mandate) {
        ActingAssignment.requireWithin(mandate.validFrom(), mandate.validTo(), "/lastDay");
        var post = placements
                .post(mandate.positionId(), mandate.validFrom())
                .orElseThrow(() -> Invalid.at("/positionId", "position-not-found", Map.of("id", mandate.positionId())));
        scope.requireUnit(post.unitId(), mandate.validFrom());
        placements.lock(post.id(), mandate.employeeId());
        var own = placements
                .heldBy(mandate.employeeId(), mandate.validFrom())
                .orElseThrow(
                        () -> Invalid.at("/employeeId", "employee-without-post", Map.of("id", mandate.employeeId())));
        conditions.requireMet(mandate, post, own);
        var assignment = new ActingAssignment(
                Ids.next(),
                own.employeeId(),
                own.nip(),
                post.id(),
                post.unitId(),
                mandate.kind(),
                false,
                mandate.validFrom(),
                mandate.validTo(),
                null,
                false,
                mandate.decree(),
                null,
                1);
        var act = act(mandate.decree().number());
        assignments.add(assignment, act);
        tell("ASSIGN", null, assignment, act);
        return assignment;
    }

    @Transactional
    public ActingAssignment extend(UUID id, LocalDate lastDay, Decree decree) {
        var before = takeInHand(id);
        var after = before.extend(lastDay.plusDays(1), decree, LocalDate.now(clock));
        var positionId = before.positionId();
        var end = after.validTo();
        if (positionId != null && end != null && assignments.covered(positionId, before.validFrom(), end, id)) {
            throw new StateConflict(
                    "acting-already-covered",
                    Map.of("from", before.validFrom(), "lastDay", lastDay),
                    before.phase(LocalDate.now(clock)),
                    before.actions(LocalDate.now(clock)));
        }
        return store("EXTEND", before, after, act(decree.number()));
    }

    @Transactional
    public ActingAssignment end(UUID id, LocalDate lastDay, String reason) {
        var before = takeInHand(id);
        return store("END", before, before.end(lastDay.plusDays(1), LocalDate.now(clock)), act(reason));
    }

    private ActingAssignment takeInHand(UUID id) {
        var seen = find(id);
        scope.requireUnit(seen.unitId(), LocalDate.now(clock));
        placements.lock(seen.positionId(), seen.employeeId());
        var current = find(id);
        preconditions.requireMatch(PlacementTags.of(current));
        return current;
    }

    private ActingAssignment store(String action, ActingAssignment before, ActingAssignment after, Act act) {
        assignments.save(after, act);
        tell(action, before, after, act);
        return after;
    }

    private void tell(String action, @Nullable ActingAssignment before, ActingAssignment after, Act act) {
        audit.record(
                "ACTING_ASSIGNMENT_" + action, "acting-assignment", after.id().toString(), before, after, act.reason());
        events.publish(PlacementChanged.TYPE, after.id().toString(), PlacementChanged.acting(after));
    }

    private ActingAssignment find(UUID id) {
        return assignments.find(id).orElseThrow(() -> new NotFound("acting-assignment-not-found", Map.of("id", id)));
    }

    private Act act(@Nullable String reason) {
        return new Act(caller.subject(), clock.instant(), reason);
    }
}
