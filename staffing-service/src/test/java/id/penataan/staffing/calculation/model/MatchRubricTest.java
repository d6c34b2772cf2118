package id.penataan.staffing.calculation.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.calculation.Vectors;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchRubricTest {
    private static final MatchRubric RUBRIC =
            new MatchRubric(BigDecimal.valueOf(65), BigDecimal.valueOf(20), BigDecimal.valueOf(15));

    static Stream<Map<String, String>> cases() {
        return Vectors.of("match_score_cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weighsPotkomQualificationAndIntegrity(Map<String, String> row) {
        var result = RUBRIC.score(new MatchRubric.Scores(
                number(row, "potkom"),
                number(row, "pendidikan"),
                number(row, "bidang_ilmu"),
                number(row, "pengembangan"),
                number(row, "lama_jabatan"),
                number(row, "keragaman"),
                number(row, "substansi"),
                number(row, "integritas")));

        assertThat(result.qualification()).isEqualTo(row.get("skor_kualifikasi"));
        assertThat(result.total()).isEqualTo(row.get("skor_total"));
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }
}
