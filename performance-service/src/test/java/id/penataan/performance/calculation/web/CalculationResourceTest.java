package id.penataan.performance.calculation.web;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import id.penataan.performance.OnPostgres;
import id.penataan.performance.Performance;
import id.penataan.performance.Vectors;
import id.penataan.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@OnPostgres
class CalculationResourceTest {
    private final Performance caller = new Performance(Tokens.of("kota-lama").role("pegawai"));

    static Stream<Map<String, String>> matrix() {
        return Vectors.of("predikat_matrix");
    }

    static Stream<Map<String, String>> yearlyCredits() {
        return Vectors.of("angka_kredit");
    }

    static Stream<Map<String, String>> periodicCredits() {
        return Vectors.of("angka_kredit_periodik");
    }

    static Stream<Map<String, String>> needs() {
        return Vectors.of("angka_kredit_kumulatif");
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void answersThePredikatOfTheMatrix(Map<String, String> row) {
        var body = Map.of(
                "resultRating", row.get("rating_hasil_kerja"), "behaviourRating", row.get("rating_perilaku_kerja"));

        calculate("predikat", body)
                .statusCode(200)
                .body("predikat", is(row.get("predikat_kinerja")))
                .body("label", is(row.get("label_resmi")))
                .body("explanation.ruleVersion", startsWith("predikat-matrix@2022"))
                .body("explanation.legalBasis[0].title", startsWith("PermenPANRB 6/2022"));
    }

    @ParameterizedTest
    @MethodSource("yearlyCredits")
    void convertsAYear(Map<String, String> row) {
        var body = Map.of(
                "jenjang",
                row.get("jenjang"),
                "periods",
                List.of(Map.of("predikat", row.get("predikat"), "months", 12)));

        assertEarned(body, row.get("angka_kredit_12_bulan"));
    }

    @ParameterizedTest
    @MethodSource("periodicCredits")
    void convertsPartsOfAYear(Map<String, String> row) {
        var months = Integer.valueOf(row.get("bulan"));
        var body = Map.of(
                "jenjang",
                row.get("jenjang"),
                "periods",
                List.of(Map.of("predikat", row.get("predikat"), "months", months)));

        assertEarned(body, row.get("angka_kredit"));
    }

    @ParameterizedTest
    @MethodSource("needs")
    void holdsTheTotalAgainstTheCumulativeNeed(Map<String, String> row) {
        var body = Map.of("jenjang", row.get("jenjang"), "periods", List.of(Map.of("predikat", "BAIK", "months", 12)));

        var need = calculate("angka-kredit", body).statusCode(200).extract().jsonPath();

        assertThat(need.getInt("need.forRank")).isEqualTo(Integer.parseInt(row.get("ak_kenaikan_pangkat")));
        assertThat(need.<Object>get("need.forJenjang") == null)
                .isEqualTo(row.get("ak_kenaikan_jenjang").isEmpty());
    }

    @Test
    void takesTheRatingOfAHeadFromTheGradeOfTheUnit() {
        var body = Map.of("behaviourRating", "SESUAI_EKSPEKTASI", "unitAchievement", "KURANG", "headOfUnit", true);

        calculate("predikat", body)
                .statusCode(200)
                .body("resultRating", is("DI_BAWAH_EKSPEKTASI"))
                .body("predikat", is("BUTUH_PERBAIKAN"))
                .body("explanation.steps.code", contains("predikat-result-follows-unit", "predikat-by-matrix"));
    }

    @Test
    void asksForTheRatingOfResultsWhereNoUnitGivesIt() {
        calculate("predikat", Map.of("behaviourRating", "SESUAI_EKSPEKTASI"))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is("/resultRating"));
    }

    @Test
    void refusesARuleOfAnOlderTime() {
        var body = Map.of(
                "resultRating", "SESUAI_EKSPEKTASI", "behaviourRating", "SESUAI_EKSPEKTASI", "asOf", "2019-12-31");

        calculate("predikat", body).statusCode(422).body("errors[0].code", is("rule-not-in-force"));
    }

    @Test
    void namesEveryFaultOfTheInputAtOnce() {
        var body =
                Map.of("jenjang", "AHLI_AGUNG", "periods", List.of(Map.of("predikat", "BAIK", "months", 13)), "x", 1);

        caller.askingWrongly()
                .contentType(JSON)
                .body(body)
                .post("/calculations/angka-kredit")
                .then()
                .statusCode(422)
                .body("errors", hasSize(3));
    }

    @Test
    void listsTheSevenValuesWithTheirGuides() {
        caller.read("/core-values").statusCode(200).body("values", hasSize(7)).body("values[6].guides", hasSize(3));
    }

    private void assertEarned(Map<String, Object> body, String expected) {
        var earned = calculate("angka-kredit", body)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("earned");

        assertThat(new BigDecimal(earned)).isEqualByComparingTo(expected);
    }

    private ValidatableResponse calculate(String what, Map<String, ?> body) {
        return caller.asking()
                .contentType(JSON)
                .body(body)
                .post("/calculations/" + what)
                .then();
    }
}
