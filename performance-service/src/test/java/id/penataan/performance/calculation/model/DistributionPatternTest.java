package id.penataan.performance.calculation.model;

import static id.penataan.performance.calculation.model.Predikat.BAIK;
import static id.penataan.performance.calculation.model.Predikat.BUTUH_PERBAIKAN;
import static id.penataan.performance.calculation.model.Predikat.KURANG;
import static id.penataan.performance.calculation.model.Predikat.SANGAT_BAIK;
import static id.penataan.performance.calculation.model.Predikat.SANGAT_KURANG;
import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.performance.calculation.model.DistributionPattern.Band;
import id.penataan.performance.calculation.model.DistributionPattern.Deviation;
import id.penataan.performance.calculation.model.DistributionPattern.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistributionPatternTest {
    private final DistributionPattern pattern = new DistributionPattern(Map.of(
            UnitAchievement.BAIK,
            List.of(
                    new Band(List.of(BAIK), null, 70, false, true),
                    new Band(List.of(BUTUH_PERBAIKAN, KURANG), null, null, true, false)),
            UnitAchievement.SANGAT_KURANG,
            List.of(
                    new Band(List.of(SANGAT_KURANG), 60, null, false, false),
                    new Band(List.of(KURANG, BUTUH_PERBAIKAN), 10, null, false, false),
                    new Band(List.of(SANGAT_BAIK), null, 0, false, false))));

    @Test
    void isQuietWithinThePattern() {
        var counts = Map.of(BAIK, 14, SANGAT_BAIK, 5, BUTUH_PERBAIKAN, 1);

        assertThat(pattern.deviations(UnitAchievement.BAIK, counts)).isEmpty();
    }

    @Test
    void roundsCapsDown() {
        var counts = Map.of(BAIK, 15, SANGAT_BAIK, 4, KURANG, 1);

        assertThat(pattern.deviations(UnitAchievement.BAIK, counts))
                .containsExactly(new Deviation(Kind.ABOVE_CAP, List.of(BAIK), 15, 14, 20));
    }

    @Test
    void missesThoseWhoMustBeThereInAGoodUnit() {
        assertThat(pattern.deviations(UnitAchievement.BAIK, Map.of(BAIK, 2, SANGAT_BAIK, 2)))
                .containsExactly(new Deviation(Kind.MISSING, List.of(BUTUH_PERBAIKAN, KURANG), 0, 1, 4));
    }

    @Test
    void expectsTheNamedGroupToBeTheLargest() {
        assertThat(pattern.deviations(UnitAchievement.BAIK, Map.of(BAIK, 2, SANGAT_BAIK, 3, KURANG, 1)))
                .containsExactly(new Deviation(Kind.NOT_LARGEST, List.of(BAIK), 2, 3, 6));
    }

    @Test
    void roundsMinimumsUpAndAllowsNoneWhereNoneIsAllowed() {
        var counts = Map.of(SANGAT_KURANG, 4, KURANG, 2, SANGAT_BAIK, 1);

        assertThat(pattern.deviations(UnitAchievement.SANGAT_KURANG, counts))
                .containsExactly(
                        new Deviation(Kind.BELOW_MINIMUM, List.of(SANGAT_KURANG), 4, 5, 7),
                        new Deviation(Kind.ABOVE_CAP, List.of(SANGAT_BAIK), 1, 0, 7));
    }

    @Test
    void saysNothingWhereNobodyIsGraded() {
        assertThat(pattern.deviations(UnitAchievement.SANGAT_KURANG, Map.of())).isEmpty();
    }
}
