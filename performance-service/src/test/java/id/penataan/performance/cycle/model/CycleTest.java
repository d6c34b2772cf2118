package id.penataan.performance.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.failure.Violation;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CycleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Calendar CALENDAR =
            new Calendar(FIRST, LAST, LocalDate.of(2026, 1, 31), LAST.plusDays(1), LAST.plusDays(31), 14);
    private final Cycle prepared = Cycle.prepare(UUID.randomUUID(), 2026, CALENDAR, PeriodicEvaluation.TRIWULAN);

    @Test
    void opensOnceAndClosesOnce() {
        var closed = prepared.open(FIRST).close(LAST, "selesai", 0, false);

        assertThat(closed.state().name()).isEqualTo("DITUTUP");
        assertThat(closed.allowed()).isEmpty();
        assertThatThrownBy(() -> closed.open(LAST)).isInstanceOf(StateConflict.class);
    }

    @Test
    void closesOverUnfinishedPlansOnlyWhenAsked() {
        var open = prepared.open(FIRST);

        assertThatThrownBy(() -> open.close(LAST, "selesai", 3, false))
                .asInstanceOf(type(StateConflict.class))
                .extracting(StateConflict::code)
                .isEqualTo("cycle-has-unfinished-skps");
        assertThat(open.close(LAST, "selesai", 3, true).state().name()).isEqualTo("DITUTUP");
    }

    @Test
    void movesDeadlinesWhileOpenButNotItsFrame() {
        var open = prepared.open(FIRST);
        var later = new Calendar(FIRST, LAST, LocalDate.of(2026, 2, 28), LAST.plusDays(1), LAST.plusDays(60), 14);
        var shorter = new Calendar(
                FIRST, LAST.minusMonths(1), LocalDate.of(2026, 2, 28), LAST.plusDays(1), LAST.plusDays(60), 14);

        assertThat(open.changed(later, PeriodicEvaluation.TRIWULAN).calendar()).isEqualTo(later);
        assertThatThrownBy(() -> open.changed(shorter, PeriodicEvaluation.TRIWULAN))
                .isInstanceOf(StateConflict.class);
        assertThatThrownBy(() -> open.changed(later, PeriodicEvaluation.BULANAN))
                .isInstanceOf(StateConflict.class);
    }

    @Test
    void namesEveryContradictionOfItsDates() {
        var invalid = catchThrowableOfType(
                Invalid.class, () -> new Calendar(LAST, FIRST, LAST.plusDays(1), FIRST, FIRST.minusDays(1), 14));

        assertThat(invalid.violations())
                .extracting(Violation::pointer)
                .containsExactly("/endDate", "/skpSetBy", "/evaluationFrom", "/evaluationBy");
    }

    @Test
    void namesPeriodsInItsRhythm() {
        assertThat(PeriodicEvaluation.TRIWULAN.names("2026-TW4")).isTrue();
        assertThat(PeriodicEvaluation.TRIWULAN.names("2026-04")).isFalse();
        assertThat(PeriodicEvaluation.BULANAN.names("2026-12")).isTrue();
        assertThat(PeriodicEvaluation.BULANAN.names("2026-13")).isFalse();
    }
}
