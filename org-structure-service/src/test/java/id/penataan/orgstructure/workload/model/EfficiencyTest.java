package id.penataan.orgstructure.workload.model;

import static id.penataan.orgstructure.workload.model.Figures.BANDS;
import static id.penataan.orgstructure.workload.model.Figures.minutes;
import static id.penataan.orgstructure.workload.model.Figures.number;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Permendagri 12/2008, by the lower bounds on the unrounded value. */
class EfficiencyTest {
    @ParameterizedTest(name = "{0} minutes, {1} staff, {2}: {3} {4}")
    @CsvSource({
        "210000, 3, 72000, 0.9722, B",
        "216001, 3, 72000, 1.0000, A",
        "216000, 3, 72000, 1.0000, B",
        "194400, 3, 72000, 0.9000, B",
        "194399, 3, 72000, 0.9000, C",
        "151200, 3, 72000, 0.7000, C",
        "107999, 3, 72000, 0.5000, E",
        "150000, 2, 75000, 1.0000, B",
        "0, 2, 75000, 0, E"
    })
    void gradesTheUnroundedQuotient(String load, int staff, String wke, String shown, String grade) {
        var efficiency = new Efficiency(number(load), staff, minutes(wke));

        assertThat(efficiency.quotient().orElseThrow().shown()).isEqualByComparingTo(shown);
        assertThat(efficiency.grade(BANDS)).map(EfficiencyBand::code).contains(grade);
    }

    @Test
    void hasNoGradeWithoutStaff() {
        var efficiency = new Efficiency(number("75000"), 0, minutes("75000"));

        assertThat(efficiency.quotient()).isEmpty();
        assertThat(efficiency.grade(BANDS)).isEmpty();
    }
}
