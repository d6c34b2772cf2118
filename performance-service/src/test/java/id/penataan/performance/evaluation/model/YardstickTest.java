package id.penataan.performance.evaluation.model;

import static id.penataan.performance.calculation.model.Rating.DI_ATAS_EKSPEKTASI;
import static id.penataan.performance.calculation.model.Rating.DI_BAWAH_EKSPEKTASI;
import static id.penataan.performance.calculation.model.Rating.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.StateConflict;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.Rules;
import id.penataan.performance.calculation.model.UnitAchievement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YardstickTest {
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID ABOVE = UUID.randomUUID();

    @Test
    void turnsTheJudgementIntoThePredikat() {
        var outcome = yardstick(false, true, grade(ABOVE, UnitAchievement.BAIK))
                .apply(ratings(SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI));

        assertThat(outcome.predikat()).isEqualTo(Predikat.KURANG);
        assertThat(outcome.fromUnit()).isFalse();
    }

    @Test
    void givesTheHeadTheRatingOfTheUnit() {
        var outcome =
                yardstick(true, true, grade(UNIT, UnitAchievement.ISTIMEWA)).apply(ratings(null, SESUAI_EKSPEKTASI));

        assertThat(outcome.results()).isEqualTo(DI_ATAS_EKSPEKTASI);
        assertThat(outcome.fromUnit()).isTrue();
    }

    @Test
    void refusesAnotherRatingForTheHead() {
        var yardstick = yardstick(true, true, grade(UNIT, UnitAchievement.KURANG));

        assertThatThrownBy(() -> yardstick.apply(ratings(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void gradesNobodyBeforeTheUnit() {
        assertThatThrownBy(() -> yardstick(false, true, null).apply(ratings(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI)))
                .isInstanceOf(StateConflict.class);
    }

    @Test
    void wantsTheOwnUnitOfAHeadGradedNotOneAbove() {
        var yardstick = yardstick(true, true, grade(ABOVE, UnitAchievement.BAIK));

        assertThatThrownBy(() -> yardstick.apply(ratings(null, SESUAI_EKSPEKTASI)))
                .isInstanceOf(StateConflict.class);
    }

    @Test
    void judgesWithoutUnitWhereTheAgencySwitchedTheGateOff() {
        var outcome = yardstick(true, false, null).apply(ratings(SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI));

        assertThat(outcome.predikat()).isEqualTo(Predikat.BAIK);
    }

    @Test
    void wantsAJudgementOfResults() {
        var yardstick = yardstick(false, true, grade(UNIT, UnitAchievement.BAIK));

        assertThatThrownBy(() -> yardstick.apply(ratings(null, SESUAI_EKSPEKTASI)))
                .isInstanceOf(Invalid.class);
    }

    private static Yardstick yardstick(boolean head, boolean required, @Nullable UnitGrade grade) {
        return new Yardstick(Rules.dated(Rules.matrix()), Rules.dated(Rules.unitFirst(required)), UNIT, head, grade);
    }

    private static Ratings ratings(@Nullable Rating results, Rating behaviour) {
        return new Ratings(results, "alasan", behaviour, "alasan");
    }

    private static UnitGrade grade(UUID unit, UnitAchievement achievement) {
        return new UnitGrade(UUID.randomUUID(), unit, "DINAS", achievement, "alasan", "tim", Instant.EPOCH, 1);
    }
}
