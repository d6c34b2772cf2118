package id.penataan.staffing.placement.model;

import id.penataan.kit.failure.Forbidden;
import id.penataan.kit.failure.StateConflict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person in a definitive post, from the proposal to the end: people decide every step (UU 27/2022 Ps 10). */
public record Placement(
        UUID id,
        UUID employeeId,
        String nip,
        @Nullable UUID positionId,
        UUID unitId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Act proposal,
        PlacementState state,
        long revision) {

    public static Placement proposed(
            UUID id, UUID employeeId, String nip, UUID positionId, UUID unitId, LocalDate validFrom, Act proposal) {
        return new Placement(
                id, employeeId, nip, positionId, unitId, validFrom, null, proposal, new PlacementState.Proposed(), 1);
    }

    /** The PPK agrees and a seat is kept; never the person who proposed (PP 11/2017: TPK considers, PPK decides). */
    public Placement approve(Act decision, int seatNo, LocalDate today) {
        require(Action.APPROVE, today);
        requireAnother(decision);
        return in(new PlacementState.Approved(decision, seatNo));
    }

    public Placement reject(Act decision, LocalDate today) {
        require(Action.REJECT, today);
        requireAnother(decision);
        return in(new PlacementState.Rejected(decision));
    }

    public Placement withdraw(Act closing, LocalDate today) {
        require(Action.WITHDRAW, today);
        return in(new PlacementState.Withdrawn(closing));
    }

    /** The decree fixes the date (TMT); the seat held before ends on it. */
    public Placement decree(
            Decree decree, LocalDate effectiveOn, Act act, PlacementState.@Nullable EndedSeat ended, LocalDate today) {
        if (!(state instanceof PlacementState.Approved approved)) {
            throw conflict(Action.DECREE, today);
        }
        return new Placement(
                id,
                employeeId,
                nip,
                positionId,
                unitId,
                effectiveOn,
                null,
                proposal,
                new PlacementState.Decreed(approved.decision(), approved.seatNo(), decree, act, ended),
                revision + 1);
    }

    /** Before its date a decision can be taken back; afterwards only a new placement changes anything. */
    public Placement cancel(Act closing, LocalDate today) {
        require(Action.CANCEL, today);
        return in(new PlacementState.Cancelled(closing));
    }

    /** Ends, or lasts until another day. */
    public Placement until(@Nullable LocalDate end) {
        return new Placement(id, employeeId, nip, positionId, unitId, validFrom, end, proposal, state, revision + 1);
    }

    public @Nullable Integer seatNo() {
        return switch (state) {
            case PlacementState.Approved approved -> approved.seatNo();
            case PlacementState.Decreed decreed -> decreed.seatNo();
            case PlacementState.Recorded recorded -> recorded.seatNo();
            case PlacementState.Proposed proposed -> null;
            case PlacementState.Rejected rejected -> null;
            case PlacementState.Withdrawn withdrawn -> null;
            case PlacementState.Cancelled cancelled -> null;
        };
    }

    public Phase phase(LocalDate on) {
        return switch (state) {
            case PlacementState.Proposed proposed -> Phase.PROPOSED;
            case PlacementState.Approved approved -> Phase.APPROVED;
            case PlacementState.Decreed decreed -> inForce(on);
            case PlacementState.Recorded recorded -> inForce(on);
            case PlacementState.Rejected rejected -> Phase.REJECTED;
            case PlacementState.Withdrawn withdrawn -> Phase.WITHDRAWN;
            case PlacementState.Cancelled cancelled -> Phase.CANCELLED;
        };
    }

    /** What the state allows, whoever asks. */
    public Set<Action> actions(LocalDate today) {
        return switch (state) {
            case PlacementState.Proposed proposed -> EnumSet.of(Action.APPROVE, Action.REJECT, Action.WITHDRAW);
            case PlacementState.Approved approved -> EnumSet.of(Action.DECREE, Action.CANCEL);
            case PlacementState.Decreed decreed ->
                today.isBefore(validFrom) ? EnumSet.of(Action.CANCEL) : EnumSet.noneOf(Action.class);
            case PlacementState.Recorded recorded -> EnumSet.noneOf(Action.class);
            case PlacementState.Rejected rejected -> EnumSet.noneOf(Action.class);
            case PlacementState.Withdrawn withdrawn -> EnumSet.noneOf(Action.class);
            case PlacementState.Cancelled cancelled -> EnumSet.noneOf(Action.class);
        };
    }

    public boolean proposedBy(String subject) {
        return proposal != null && proposal.by().equals(subject);
    }

    public StateConflict refused(String code, Map<String, Object> params, LocalDate today) {
        var actions = actions(today).stream().map(Action::name).collect(Collectors.toSet());
        return new StateConflict(code, params, phase(today).name(), actions);
    }

    private Phase inForce(LocalDate on) {
        if (on.isBefore(validFrom)) {
            return Phase.DECREED;
        }
        return validTo == null || on.isBefore(validTo) ? Phase.EFFECTIVE : Phase.ENDED;
    }

    private void require(Action action, LocalDate today) {
        if (!actions(today).contains(action)) {
            throw conflict(action, today);
        }
    }

    private StateConflict conflict(Action action, LocalDate today) {
        return refused(
                "placement-state",
                Map.of("action", action.name(), "state", phase(today).name()),
                today);
    }

    private void requireAnother(Act decision) {
        if (proposedBy(decision.by())) {
            throw new Forbidden("proposer-cannot-decide", Map.of("id", id));
        }
    }

    private Placement in(PlacementState next) {
        return new Placement(id, employeeId, nip, positionId, unitId, validFrom, validTo, proposal, next, revision + 1);
    }
}
