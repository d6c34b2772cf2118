package id.penataan.staffing.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.calculation.Vectors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JobPersonMatchTest {
    private static final JpmBands BANDS = NationalFigures.jpmBands();

    static Stream<Map<String, String>> examples() {
        return Vectors.of("jpm_examples");
    }

    static Stream<Map<String, String>> boundaries() {
        return Vectors.of("jpm_boundaries");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void matchesTheWorkedExamples(Map<String, String> row) {
        var gaps = gaps(numbers(row.get("standar")), numbers(row.get("capaian")));

        var match = (JobPersonMatch.Measured) JobPersonMatch.of(gaps, BANDS);

        assertThat(match.gaps().stream().map(CompetencyGap::gap))
                .containsExactlyElementsOf(numbers(row.get("gap_capaian_minus_standar")));
        assertThat(match.raw().shown()).isEqualTo(row.get("jpm_raw"));
        assertThat(match.capped().shown()).isEqualTo(row.get("jpm_dipotong_100"));
        assertThat(match.withoutCompensation().shown()).isEqualTo(row.get("jpm_tanpa_kompensasi"));
        assertThat(match.forAppointment().code()).isEqualTo(row.get("kategori_pengisian"));
        assertThat(match.forMapping().code()).isEqualTo(row.get("kategori_pemetaan"));
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void putsAValueOnABoundIntoTheUpperBand(Map<String, String> row) {
        var purpose = JpmBands.Purpose.valueOf(row.get("tujuan"));
        var percent = new Percent(new BigDecimal(row.get("jpm_persen")));

        assertThat(BANDS.band(purpose, percent).code()).isEqualTo(row.get("kategori"));
    }

    @Test
    void comparesTheUnroundedValueSoThatAlmostEightyIsNotEighty() {
        var almost = Percent.of(79_999, 100_000);

        assertThat(almost.shown()).isEqualTo("80.00");
        assertThat(BANDS.band(JpmBands.Purpose.PENGISIAN_JABATAN, almost).code())
                .isEqualTo("MMS");
    }

    @Test
    void letsASurplusOffsetAGapOnlyInThePlainFormula() {
        var match = (JobPersonMatch.Measured) JobPersonMatch.of(gaps(List.of(3, 3), List.of(5, 1)), BANDS);

        assertThat(match.raw().shown()).isEqualTo("100.00");
        assertThat(match.withoutCompensation().shown()).isEqualTo("66.67");
    }

    @Test
    void givesAReasonInsteadOfAFigureWhereNothingIsRequired() {
        var match = JobPersonMatch.of(List.of(new CompetencyGap("M1", 0, 3)), BANDS);

        assertThat(match).isEqualTo(new JobPersonMatch.NotMeasurable(match.gaps(), JobPersonMatch.Reason.NO_STANDARD));
    }

    @Test
    void tellsAMissingLevelFromAMissingAssessment() {
        var one = new CompetencyGap("M1", 3, null);
        var two = new CompetencyGap("M2", 3, 2);

        assertThat(reason(List.of(one))).isEqualTo(JobPersonMatch.Reason.NO_ASSESSMENT);
        assertThat(reason(List.of(one, two))).isEqualTo(JobPersonMatch.Reason.LEVEL_MISSING);
    }

    private static JobPersonMatch.@Nullable Reason reason(List<CompetencyGap> gaps) {
        return JobPersonMatch.of(gaps, BANDS) instanceof JobPersonMatch.NotMeasurable none ? none.reason() : null;
    }

    private static List<CompetencyGap> gaps(List<Integer> required, List<Integer> reached) {
        var gaps = new ArrayList<CompetencyGap>();
        for (int i = 0; i < required.size(); i++) {
            gaps.add(new CompetencyGap("K" + i, required.get(i), reached.get(i)));
        }
        return gaps;
    }

    private static List<Integer> numbers(String cell) {
        return Arrays.stream(cell.split(";", -1)).map(Integer::valueOf).toList();
    }
}
