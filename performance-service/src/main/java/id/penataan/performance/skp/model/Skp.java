package id.penataan.performance.skp.model;

import id.penataan.kit.failure.Forbidden;
import id.penataan.kit.failure.StateConflict;
import id.penataan.performance.skp.model.SkpState.Agreed;
import id.penataan.performance.skp.model.SkpState.Draft;
import id.penataan.performance.skp.model.SkpState.Final;
import id.penataan.performance.skp.model.SkpState.InEvaluation;
import id.penataan.performance.skp.model.SkpState.Returned;
import id.penataan.performance.skp.model.SkpState.Running;
import id.penataan.performance.skp.model.SkpState.Submitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sasaran Kinerja Pegawai: what one employee is to achieve in a cycle, and how far the agreement on it has come. */
public record Skp(
        UUID id,
        Owner owner,
        Frame frame,
        Plan plan,
        @Nullable Evaluator evaluator,
        SkpState state,
        long revision) {

    public static Skp draft(UUID id, Owner owner, Frame frame, Plan plan) {
        return new Skp(id, owner, frame, plan, null, new Draft(), 1);
    }

    public Skp edit(Plan changed) {
        require(Action.EDIT);
        return new Skp(id, owner, frame, changed, evaluator, state, revision + 1);
    }

    public Skp submit(Instant now, Evaluator to) {
        require(Action.SUBMIT);
        return next(new Submitted(now), to);
    }

    public Skp returned(Instant now, Evaluator by, String reason) {
        require(Action.RETURN);
        return next(new Returned(now, reason), by);
    }

    public Skp agree(Instant now, Evaluator by) {
        require(Action.AGREE);
        return next(new Agreed(now), by);
    }

    /** The first report of progress sets an agreed plan going. */
    public Skp progress(Instant now) {
        require(Action.REPORT_PROGRESS);
        return state instanceof Agreed agreed ? next(new Running(agreed.at(), now), evaluator) : this;
    }

    /** A plan without any report is evaluated too: silence is no way around the evaluation. */
    public Skp beginEvaluation(Instant now, LocalDate today, LocalDate from, Evaluator by) {
        require(Action.BEGIN_EVALUATION);
        if (today.isBefore(from)) {
            throw conflict("evaluation-not-open-yet", Map.of("from", from));
        }
        return next(new InEvaluation(agreedAt(now), now), by);
    }

    public Skp finalised(Instant now, Evaluator by) {
        require(Action.FINALISE);
        return next(new Final(agreedAt(now), now), by);
    }

    public void require(Action action) {
        if (!Action.in(state).contains(action)) {
            throw conflict("skp-action-not-allowed", Map.of("action", action.name(), "state", state.name()));
        }
    }

    /** Who is not the party of an act may not do it in any state. */
    public void require(Action action, Party caller) {
        if (action.party() != caller) {
            throw new Forbidden(
                    action.party() == Party.EMPLOYEE ? "only-the-employee" : "only-the-superior",
                    Map.of("action", action.name()));
        }
        require(action);
    }

    public StateConflict conflict(String code, Map<String, Object> params) {
        return new StateConflict(code, params, state.name(), Action.names(Action.in(state)));
    }

    private Instant agreedAt(Instant otherwise) {
        return switch (state) {
            case Agreed agreed -> agreed.at();
            case Running running -> running.agreedAt();
            case InEvaluation evaluation -> evaluation.agreedAt();
            case Final done -> done.agreedAt();
            case Draft draft -> otherwise;
            case Submitted submitted -> otherwise;
            case Returned returned -> otherwise;
        };
    }

    private Skp next(SkpState following, @Nullable Evaluator by) {
        return new Skp(id, owner, frame, plan, by, following, revision + 1);
    }
}
