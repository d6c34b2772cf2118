package id.penataan.orgstructure.calculation.web;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.orgstructure.SharedVectors;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class CalculationResourceTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency().as("pegawai");

    @Test
    void explainsTheNeedOfAPost() {
        need(Map.of(
                        "approach",
                        "TUGAS_PER_TUGAS",
                        "tasks",
                        List.of(
                                Map.of("name", "Menyusun laporan", "volume", 20, "cycle", "BULAN", "normMinutes", 120),
                                Map.of("volume", 1200, "cycle", "TAHUN", "normMinutes", 30))))
                .statusCode(200)
                .body("need", is(1))
                .body("workingTime.basis", is("PERMENPANRB_1_2020"))
                .body("explanation.rule", is("workload-need"))
                .body(
                        "explanation.steps.code",
                        contains("task-minutes", "task-minutes", "task-minutes-total", "working-time", "need-rounded"))
                .body("explanation.steps[0].text", startsWith("Menyusun laporan: 20 × 12 kali setahun"));
    }

    @Test
    void takesTheFigureOfTheBasisOrOfTheAgency() {
        var tasks = List.of(Map.of("volume", 1, "cycle", "TAHUN", "normMinutes", 112_140));

        need(Map.of("approach", "TUGAS_PER_TUGAS", "tasks", tasks)).body("need", is(1));
        need(Map.of("approach", "TUGAS_PER_TUGAS", "tasks", tasks, "workingTime", Map.of("minutesPerYear", 74_760)))
                .body("need", is(2))
                .body("workingTime.basis", is("OWN"));
    }

    @Test
    void namesThePartThatAnApproachLacksOrCannotUse() {
        need(Map.of("approach", "HASIL_KERJA", "tasks", List.of()))
                .statusCode(422)
                .body("errors.pointer", hasItems("/amounts", "/standard", "/tasks"))
                .body("errors.code", hasItem("part-not-used"));
        need(Map.of(
                        "approach",
                        "PERALATAN_KERJA",
                        "equipment",
                        Map.of("tools", 20, "people", 1, "perTools", 5),
                        "workingTime",
                        Map.of("basis", "UNKNOWN_1")))
                .statusCode(422)
                .body("errors[0].code", is("working-time-unknown"));
    }

    @Test
    void hasNoGradeWithoutStaff() {
        efficiency(Map.of("loadMinutes", 75_000, "staff", 0))
                .statusCode(200)
                .body("efficiency", nullValue())
                .body("grade", nullValue())
                .body("explanation.steps", hasSize(1))
                .body("explanation.steps[0].code", is("efficiency-without-staff"));
    }

    @Test
    void computesEveryExampleOfTheReference() {
        for (var row : SharedVectors.rows("abk_examples.csv")) {
            var answer = need(request(row)).statusCode(200);

            assertThat(answer.extract().<Integer>path("need"))
                    .as(row.toString())
                    .isEqualTo(Integer.parseInt(row.get("kebutuhan_dibulatkan")));
            assertThat(new BigDecimal(answer.extract().path("quotient").toString()))
                    .as(row.toString())
                    .isEqualByComparingTo(row.get("kebutuhan_hitung"));
        }
    }

    @Test
    void gradesEveryCaseOfTheReference() {
        for (var row : SharedVectors.rows("efektivitas_jabatan_cases.csv")) {
            var request = Map.of(
                    "loadMinutes", new BigDecimal(row.get("beban_kerja_menit")),
                    "staff", Integer.parseInt(row.get("jumlah_pegawai")),
                    "workingTime", Map.of("minutesPerYear", new BigDecimal(row.get("wke_menit"))));

            var answer = efficiency(request).statusCode(200);

            assertThat(answer.extract().<String>path("grade.code"))
                    .as(row.toString())
                    .isEqualTo(row.get("pej"));
            assertThat(new BigDecimal(answer.extract().path("efficiency").toString()))
                    .as(row.toString())
                    .isEqualByComparingTo(row.get("ej"));
        }
    }

    private static Map<String, Object> request(Map<String, String> row) {
        return switch (row.get("pendekatan")) {
            case "HASIL_KERJA" ->
                Map.of(
                        "approach", "HASIL_KERJA",
                        "amounts", List.of(Map.of("volume", leading(row.get("beban_kerja")), "cycle", "HARI")),
                        "standard", Map.of("volume", leading(row.get("standar_atau_total")), "cycle", "HARI"));
            case "PERALATAN_KERJA" ->
                Map.of(
                        "approach",
                        "PERALATAN_KERJA",
                        "equipment",
                        Map.of(
                                "tools", leading(row.get("beban_kerja")),
                                "people", 1,
                                "perTools",
                                        leading(row.get("standar_atau_total").replaceAll(".*: *", ""))));
            default ->
                Map.of(
                        "approach", "TUGAS_PER_TUGAS",
                        "tasks",
                                Arrays.stream(row.get("beban_kerja").split(";"))
                                        .map(CalculationResourceTest::task)
                                        .toList(),
                        "workingTime", Map.of("minutesPerYear", new BigDecimal(row.get("wke_menit"))));
        };
    }

    private static Map<String, Object> task(String text) {
        var parts = text.split("x");
        return Map.of("volume", new BigDecimal(parts[0]), "cycle", "TAHUN", "normMinutes", new BigDecimal(parts[1]));
    }

    private static BigDecimal leading(String text) {
        return new BigDecimal(text.strip().split("[^0-9]")[0]);
    }

    private ValidatableResponse need(Map<String, ?> body) {
        return agency.asking()
                .contentType(JSON)
                .body(body)
                .post("/calculations/workload-need")
                .then();
    }

    private ValidatableResponse efficiency(Map<String, ?> body) {
        return agency.asking()
                .contentType(JSON)
                .body(body)
                .post("/calculations/efficiency-grade")
                .then();
    }
}
