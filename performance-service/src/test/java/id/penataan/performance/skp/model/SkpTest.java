package id.penataan.performance.skp.model;

import static id.penataan.performance.skp.model.Plans.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.penataan.kit.failure.Forbidden;
import id.penataan.kit.failure.StateConflict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SkpTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 5);
    private static final Map<Action, UnaryOperator<Skp>> STEPS = Map.of(
            Action.EDIT, skp -> skp.edit(skp.plan()),
            Action.SUBMIT, skp -> skp.submit(NOW, Plans.SUPERIOR),
            Action.AGREE, skp -> skp.agree(NOW, Plans.SUPERIOR),
            Action.RETURN, skp -> skp.returned(NOW, Plans.SUPERIOR, "belum terukur"),
            Action.REPORT_PROGRESS, skp -> skp.progress(NOW),
            Action.BEGIN_EVALUATION, skp -> skp.beginEvaluation(NOW, TODAY, TODAY, Plans.SUPERIOR),
            Action.FINALISE, skp -> skp.finalised(NOW, Plans.SUPERIOR));

    static Stream<Arguments> everyStateAndAction() {
        return Plans.inEveryState().stream()
                .flatMap(skp -> STEPS.keySet().stream().map(action -> Arguments.of(skp, action)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndAction")
    void allowsExactlyTheActionsOfItsState(Skp skp, Action action) {
        if (Action.in(skp.state()).contains(action)) {
            assertThat(STEPS.get(action).apply(skp)).isNotNull();
        } else {
            assertThatThrownBy(() -> STEPS.get(action).apply(skp))
                    .asInstanceOf(type(StateConflict.class))
                    .satisfies(conflict -> {
                        assertThat(conflict.currentState())
                                .isEqualTo(skp.state().name());
                        assertThat(conflict.allowedActions())
                                .hasSize(Action.in(skp.state()).size());
                    });
        }
    }

    @Test
    void showsEachPartyOnlyItsOwnActions() {
        var submitted = Plans.draft().submit(NOW, Plans.SUPERIOR).state();

        assertThat(Action.in(submitted, Party.EMPLOYEE)).isEmpty();
        assertThat(Action.in(submitted, Party.SUPERIOR)).isEqualTo(Set.of(Action.AGREE, Action.RETURN));
        assertThat(Action.in(submitted, Party.OBSERVER)).isEmpty();
    }

    @Test
    void refusesThePartyBeforeItLooksAtTheState() {
        var draft = Plans.draft();

        assertThatThrownBy(() -> draft.require(Action.AGREE, Party.EMPLOYEE))
                .asInstanceOf(type(Forbidden.class))
                .extracting(Forbidden::code)
                .isEqualTo("only-the-superior");
    }

    @Test
    void startsToRunWithTheFirstReportOnly() {
        var agreed = Plans.draft().submit(NOW, Plans.SUPERIOR).agree(NOW, Plans.SUPERIOR);

        var running = agreed.progress(NOW);

        assertThat(running.state().name()).isEqualTo("BERJALAN");
        assertThat(running.progress(NOW)).isSameAs(running);
    }

    @Test
    void isNotEvaluatedBeforeTheDay() {
        var agreed = Plans.draft().submit(NOW, Plans.SUPERIOR).agree(NOW, Plans.SUPERIOR);

        assertThatThrownBy(() -> agreed.beginEvaluation(NOW, TODAY, TODAY.plusDays(1), Plans.SUPERIOR))
                .asInstanceOf(type(StateConflict.class))
                .extracting(StateConflict::code)
                .isEqualTo("evaluation-not-open-yet");
    }

    @Test
    void knowsNoActionOnceFinal() {
        var done = Plans.inEveryState().getLast();

        assertThat(done.state().name()).isEqualTo("FINAL");
        assertThat(Arrays.stream(Party.values()).flatMap(party -> Action.in(done.state(), party).stream()))
                .isEmpty();
    }

    @Test
    void looksAtTheSeatWithinItsPeriod() {
        var frame = Plans.draft().frame();

        assertThat(frame.dayOf(LocalDate.of(2027, 1, 20))).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(frame.dayOf(LocalDate.of(2025, 12, 20))).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(frame.dayOf(LocalDate.of(2026, 5, 4))).isEqualTo(LocalDate.of(2026, 5, 4));
    }
}
