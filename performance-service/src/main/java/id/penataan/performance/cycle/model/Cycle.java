package id.penataan.performance.cycle.model;

import id.penataan.kit.failure.StateConflict;
import id.penataan.performance.cycle.model.CycleState.Closed;
import id.penataan.performance.cycle.model.CycleState.Open;
import id.penataan.performance.cycle.model.CycleState.Prepared;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One yearly round of planning, execution and evaluation of an agency (PermenPANRB 6/2022 Ps 5). */
public record Cycle(
        UUID id, int year, Calendar calendar, PeriodicEvaluation periodic, CycleState state, long revision) {

    /** What may be done with a cycle. */
    public enum Action {
        EDIT,
        OPEN,
        CLOSE
    }

    public static Cycle prepare(UUID id, int year, Calendar calendar, PeriodicEvaluation periodic) {
        return new Cycle(id, year, calendar, periodic, new Prepared(), 1);
    }

    public Set<Action> allowed() {
        return switch (state) {
            case Prepared prepared -> EnumSet.of(Action.EDIT, Action.OPEN);
            case Open open -> EnumSet.of(Action.EDIT, Action.CLOSE);
            case Closed closed -> EnumSet.noneOf(Action.class);
        };
    }

    public Cycle open(LocalDate today) {
        require(Action.OPEN);
        return in(new Open(today));
    }

    /** Closing while plans are unfinished leaves people without a predikat, so it has to be asked for. */
    public Cycle close(LocalDate today, String reason, int unfinished, boolean acceptUnfinished) {
        require(Action.CLOSE);
        if (unfinished > 0 && !acceptUnfinished) {
            throw conflict("cycle-has-unfinished-skps", Map.of("year", year, "unfinished", unfinished));
        }
        return in(new Closed(state instanceof Open open ? open.on() : today, today, reason));
    }

    /** Once open, plans stand on its first and last day: only the deadlines still move. */
    public Cycle changed(Calendar changed, PeriodicEvaluation rhythm) {
        require(Action.EDIT);
        var sameFrame =
                changed.start().equals(calendar.start()) && changed.end().equals(calendar.end()) && rhythm == periodic;
        if (state instanceof Open && !sameFrame) {
            throw conflict("cycle-frame-is-fixed", Map.of("year", year));
        }
        return new Cycle(id, year, changed, rhythm, state, revision + 1);
    }

    public void requireOpen() {
        if (!(state instanceof Open)) {
            throw conflict("cycle-not-open", Map.of("year", year));
        }
    }

    private Cycle in(CycleState next) {
        return new Cycle(id, year, calendar, periodic, next, revision + 1);
    }

    private void require(Action action) {
        if (!allowed().contains(action)) {
            throw conflict("cycle-action-not-allowed", Map.of("year", year, "action", action.name()));
        }
    }

    private StateConflict conflict(String code, Map<String, Object> params) {
        return new StateConflict(
                code, params, state.name(), allowed().stream().map(Action::name).collect(Collectors.toSet()));
    }
}
