package id.penataan.staffing.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.calculation.Vectors;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NineBoxTest {
    static Stream<Map<String, String>> boxes() {
        return Vectors.of("ninebox");
    }

    static Stream<Map<String, String>> cases() {
        return Vectors.of("ninebox_cases");
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void numbersTheBoxesAndRecommendsAsTheAnnexDoes(Map<String, String> row) {
        var box = NineBox.at(
                NineBox.Performance.valueOf(row.get("kinerja")), NineBox.Potential.valueOf(row.get("potensial")));

        assertThat(box.number()).isEqualTo(Integer.parseInt(row.get("kotak")));
        assertThat(String.join("; ", box.recommendations())).isEqualTo(row.get("rekomendasi"));
        assertThat(box.pools().stream().map(Enum::name).collect(Collectors.joining("|")))
                .isEqualTo(row.get("kelompok_rencana_suksesi"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsTheAxesAtTheInclusiveLowerBounds(Map<String, String> row) {
        var cuts = NationalFigures.nineBoxCuts();
        var y = new BigDecimal(row.get("nilai_kinerja_y"));
        var x = new BigDecimal(row.get("nilai_potensial_x"));

        var box = NineBox.at(cuts.performance(y), cuts.potential(x));

        assertThat(box.performance().name()).isEqualTo(row.get("kategori_kinerja"));
        assertThat(box.potential().name()).isEqualTo(row.get("kategori_potensial"));
        assertThat(box.number()).isEqualTo(Integer.parseInt(row.get("kotak")));
        assertThat(TalentWeights.talentValue(y, x)).isEqualTo(row.get("nilai_talenta"));
    }

    @Test
    void weighsTheIndicatorsOfEachAxisToAHundred() {
        for (var axis : TalentWeights.Axis.values()) {
            var full = NationalFigures.talentWeights().weights().stream()
                    .filter(weight -> weight.axis() == axis)
                    .collect(Collectors.toMap(TalentWeights.Weight::indicator, weight -> BigDecimal.valueOf(100)));

            assertThat(NationalFigures.talentWeights().score(axis, full))
                    .isInstanceOfSatisfying(
                            TalentWeights.Scored.class,
                            scored -> assertThat(scored.score()).isEqualByComparingTo("100"));
        }
    }

    @Test
    void namesTheIndicatorsThatAnAxisLacks() {
        var score = NationalFigures.talentWeights()
                .score(TalentWeights.Axis.Y_KINERJA, Map.of("Umpan balik 360", BigDecimal.TEN));

        assertThat(score)
                .isEqualTo(new TalentWeights.Incomplete(List.of(
                        "Penilaian kinerja (predikat e-Kinerja)",
                        "Penghargaan (5 tahun terakhir)",
                        "Penugasan dalam tim kerja (SK)")));
    }
}
