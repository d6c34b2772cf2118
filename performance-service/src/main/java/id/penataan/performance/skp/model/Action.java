package id.penataan.performance.skp.model;

import id.penataan.performance.skp.model.SkpState.Agreed;
import id.penataan.performance.skp.model.SkpState.Draft;
import id.penataan.performance.skp.model.SkpState.Final;
import id.penataan.performance.skp.model.SkpState.InEvaluation;
import id.penataan.performance.skp.model.SkpState.Returned;
import id.penataan.performance.skp.model.SkpState.Running;
import id.penataan.performance.skp.model.SkpState.Submitted;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done with a plan, and whose act it is: nobody else may do it, whatever the role. */
public enum Action {
    EDIT(Party.EMPLOYEE),
    SUBMIT(Party.EMPLOYEE),
    AGREE(Party.SUPERIOR),
    RETURN(Party.SUPERIOR),
    REPORT_PROGRESS(Party.EMPLOYEE),
    GIVE_FEEDBACK(Party.SUPERIOR),
    BEGIN_EVALUATION(Party.SUPERIOR),
    RATE(Party.SUPERIOR),
    FINALISE(Party.SUPERIOR);

    private final Party party;

    Action(Party party) {
        this.party = party;
    }

    public Party party() {
        return party;
    }

    public static Set<Action> in(SkpState state) {
        return switch (state) {
            case Draft draft -> EnumSet.of(EDIT, SUBMIT);
            case Submitted submitted -> EnumSet.of(AGREE, RETURN);
            case Returned returned -> EnumSet.of(EDIT, SUBMIT);
            case Agreed agreed -> EnumSet.of(REPORT_PROGRESS, GIVE_FEEDBACK, BEGIN_EVALUATION);
            case Running running -> EnumSet.of(REPORT_PROGRESS, GIVE_FEEDBACK, BEGIN_EVALUATION);
            case InEvaluation evaluation -> EnumSet.of(GIVE_FEEDBACK, RATE, FINALISE);
            case Final done -> EnumSet.noneOf(Action.class);
        };
    }

    /** The actions of a state that are the party's to do. */
    public static Set<Action> in(SkpState state, Party party) {
        return in(state).stream()
                .filter(action -> action.party == party)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    static Set<String> names(Set<Action> actions) {
        return Arrays.stream(values())
                .filter(actions::contains)
                .map(Action::name)
                .collect(Collectors.toSet());
    }
}
