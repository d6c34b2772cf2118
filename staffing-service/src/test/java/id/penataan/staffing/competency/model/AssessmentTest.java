package id.penataan.staffing.competency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.failure.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
    private static final UUID SOMEBODY = UUID.fromString("0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10");
    private static final List<Integer> LEVELS = List.of(3, 3, 3, 3, 3, 3, 3, 3, 3);

    @ParameterizedTest
    @CsvSource({"2023-06-29, false", "2023-06-30, true", "2023-07-01, true", "2026-07-01, false"})
    void mayBeUsedUpToThreeYearsAfterwardsThatDayIncluded(LocalDate assessedOn, boolean usable) {
        var facts = new AssessmentFacts(SOMEBODY, assessedOn, LEVELS, Map.of(), null, null);
        var assessment = new Assessment(SOMEBODY, facts, Assessment.lastUsableDay(assessedOn, 3), 1);

        assertThat(assessment.validOn(LocalDate.of(2026, 6, 30))).isEqualTo(usable);
    }

    @Test
    void needsAllNineCoreLevels() {
        assertThatThrownBy(() -> Core.of(Map.of("M1", 3, "X9", 2)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .hasSize(9)
                                .anySatisfy(fault -> assertThat(fault.pointer()).isEqualTo("/levels/X9")));
    }

    @Test
    void knowsNoLevelBeyondFive() {
        assertThatThrownBy(() -> new Core(List.of(3, 3, 3, 3, 3, 3, 3, 3, 6))).isInstanceOf(Invalid.class);
    }
}
