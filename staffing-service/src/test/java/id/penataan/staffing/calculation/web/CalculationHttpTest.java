package id.penataan.staffing.calculation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.calculation.Vectors;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the regulations, asked over HTTP. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class CalculationHttpTest {
    private static final ContractFilter CONTRACT = ContractFilter.of("staffing");

    static Stream<Map<String, String>> jpmExamples() {
        return Vectors.of("jpm_examples");
    }

    static Stream<Map<String, String>> jpmBoundaries() {
        return Vectors.of("jpm_boundaries");
    }

    static Stream<Map<String, String>> nineBoxCases() {
        return Vectors.of("ninebox_cases");
    }

    static Stream<Map<String, String>> scoreCases() {
        return Vectors.of("match_score_cases");
    }

    static Stream<Map<String, String>> retirementAges() {
        return Vectors.of("bup");
    }

    static Stream<Map<String, String>> nipCases() {
        return Vectors.of("nip_cases");
    }

    @ParameterizedTest
    @MethodSource("jpmExamples")
    void computesTheThreeValuesOfTheMatch(Map<String, String> row) {
        var answer = calculated("job-person-match", Map.of("competencies", competencies(row)));

        assertThat(number(answer, "raw")).isEqualByComparingTo(row.get("jpm_raw"));
        assertThat(number(answer, "capped")).isEqualByComparingTo(row.get("jpm_dipotong_100"));
        assertThat(number(answer, "withoutCompensation")).isEqualByComparingTo(row.get("jpm_tanpa_kompensasi"));
        assertThat(answer.getString("appointmentCategory.code")).isEqualTo(row.get("kategori_pengisian"));
        assertThat(answer.getString("mappingCategory.code")).isEqualTo(row.get("kategori_pemetaan"));
        assertThat(answer.getList("explanation.steps")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("jpmBoundaries")
    void putsAMatchOnABoundIntoTheUpperBand(Map<String, String> row) {
        var answer = calculated(
                "jpm-category", Map.of("percent", new BigDecimal(row.get("jpm_persen")), "purpose", row.get("tujuan")));

        assertThat(answer.getString("category.code")).isEqualTo(row.get("kategori"));
    }

    @ParameterizedTest
    @MethodSource("nineBoxCases")
    void findsTheBox(Map<String, String> row) {
        var answer = calculated(
                "nine-box",
                Map.of(
                        "performance", new BigDecimal(row.get("nilai_kinerja_y")),
                        "potential", new BigDecimal(row.get("nilai_potensial_x"))));

        assertThat(answer.getInt("box")).isEqualTo(Integer.parseInt(row.get("kotak")));
        assertThat(answer.getString("performanceCategory")).isEqualTo(row.get("kategori_kinerja"));
        assertThat(answer.getString("potentialCategory")).isEqualTo(row.get("kategori_potensial"));
        assertThat(number(answer, "talentValue")).isEqualByComparingTo(row.get("nilai_talenta"));
    }

    @ParameterizedTest
    @MethodSource("scoreCases")
    void weighsTheMatchScore(Map<String, String> row) {
        var answer = calculated(
                "talent-match-score",
                Map.of(
                        "potkom", new BigDecimal(row.get("potkom")),
                        "education", new BigDecimal(row.get("pendidikan")),
                        "fieldOfStudy", new BigDecimal(row.get("bidang_ilmu")),
                        "development", new BigDecimal(row.get("pengembangan")),
                        "timeInPost", new BigDecimal(row.get("lama_jabatan")),
                        "variety", new BigDecimal(row.get("keragaman")),
                        "substance", new BigDecimal(row.get("substansi")),
                        "integrity", new BigDecimal(row.get("integritas"))));

        assertThat(number(answer, "qualification")).isEqualByComparingTo(row.get("skor_kualifikasi"));
        assertThat(number(answer, "total")).isEqualByComparingTo(row.get("skor_total"));
    }

    @ParameterizedTest
    @MethodSource("retirementAges")
    void knowsTheRetirementAgeOfEveryPost(Map<String, String> row) {
        var post = row.get("jabatan");
        Map<String, Object> asked = switch (post) {
            case "GURU" -> Map.of("jobTitle", "Guru Ahli Muda");
            case "DOSEN", "PROFESOR" -> Map.of("postLevel", "AHLI_MADYA", "profession", post);
            case "PENELITI_PEREKAYASA_AHLI_MADYA" -> Map.of("jobTitle", "Peneliti Ahli Madya");
            case "PENELITI_PEREKAYASA_AHLI_UTAMA" -> Map.of("jobTitle", "Perekayasa Ahli Utama");
            default -> Map.of("postLevel", post);
        };
        var request = new LinkedHashMap<>(asked);
        request.put("birthDate", "1968-05-20");

        var answer = calculated("retirement-date", request);

        assertThat(answer.getInt("retirementAge")).isEqualTo(Integer.parseInt(row.get("bup_tahun")));
        assertThat(answer.getString("pensionFrom"))
                .isEqualTo("%d-06-01".formatted(1968 + answer.getInt("retirementAge")));
    }

    @ParameterizedTest
    @MethodSource("nipCases")
    void readsTheDigits(Map<String, String> row) {
        var answer = calculated("nip-check", Map.of("nip", row.get("nip")));

        assertThat(answer.getBoolean("valid")).isEqualTo(Boolean.parseBoolean(row.get("valid")));
        if (answer.getBoolean("valid")) {
            assertThat(answer.getString("parts.birthDate")).isEqualTo(row.get("tanggal_lahir"));
            assertThat(answer.getString("parts.sex")).isEqualTo(row.get("jenis_kelamin"));
        } else {
            assertThat(answer.getList("breaks")).isNotEmpty();
        }
    }

    @Test
    void givesAReasonWhereNothingIsRequired() {
        ask("job-person-match", Map.of("competencies", List.of(Map.of("code", "M1", "required", 0, "reached", 3))))
                .statusCode(200)
                .body("reason", equalTo("NO_STANDARD"))
                .body("raw", nullValue())
                .body(
                        "explanation.steps[0].text",
                        equalTo("Jabatan tidak mempunyai standar kompetensi, sehingga JPM tidak dihitung"));
    }

    @Test
    void namesDigitsThatContradictTheRecord() {
        ask(
                        "nip-check",
                        Map.of(
                                "nip",
                                "198503172010011004",
                                "birthDate",
                                "1985-03-18",
                                "sex",
                                "WANITA",
                                "appointedOn",
                                "2010-02-01"))
                .statusCode(200)
                .body("deviations.indicator", contains("CON_1", "CON_2", "CON_3"));
    }

    @Test
    void addsTheAxesUpFromTheirIndicators() {
        var indicators = Stream.of(
                        "PREDIKAT_KINERJA",
                        "PENGHARGAAN",
                        "TIM_KERJA",
                        "UMPAN_BALIK_360",
                        "PENILAIAN_KOMPETENSI",
                        "PENGEMBANGAN_KOMPETENSI",
                        "PENGALAMAN_JABATAN",
                        "PENILAIAN_POTENSI",
                        "PENDIDIKAN_FORMAL",
                        "BIDANG_ILMU",
                        "REKAM_JEJAK_DISIPLIN")
                .map(name -> Map.of("indicator", name, "score", 80))
                .toList();

        ask("nine-box", Map.of("indicators", indicators)).statusCode(200).body("box", equalTo(9));
    }

    @Test
    void namesTheIndicatorsThatAreMissing() {
        ask("nine-box", Map.of("performance", 80))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/potential"))
                .body("errors[0].code", equalTo("axis-incomplete"))
                .body("errors[0].params.missing", hasItems("PENILAIAN_KOMPETENSI", "REKAM_JEJAK_DISIPLIN"));
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        given().filter(CONTRACT.expectingInvalidRequest())
                .auth()
                .oauth2(token())
                .contentType("application/json")
                .body(
                        "{\"competencies\": [{\"code\": \"M1\", \"required\": 9, \"level\": 3}, {\"required\": \"x\"}], \"asOf\": \"2026-02-30\"}")
                .basePath("")
                .post("/api/staffing/v1/calculations/job-person-match")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/competencies/0/required",
                                "/competencies/0/level",
                                "/competencies/1/code",
                                "/competencies/1/required",
                                "/asOf"));
    }

    @Test
    void asksForTheLevelWhenATitleDoesNotTellIt() {
        ask("retirement-date", Map.of("birthDate", "1968-05-20", "jobTitle", "Kepala Dinas"))
                .statusCode(422)
                .body("errors[0].code", equalTo("post-level-unknown"));
    }

    @Test
    void saysWhenNoFiguresAreInForceYet() {
        ask("jpm-category", Map.of("percent", 80, "purpose", "PEMETAAN", "asOf", "2015-01-01"))
                .statusCode(404)
                .body("code", equalTo("rule-not-in-force"));
    }

    private static JsonPath calculated(String path, Object request) {
        return ask(path, request).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse ask(String path, Object request) {
        return given().filter(CONTRACT)
                .basePath("")
                .auth()
                .oauth2(token())
                .contentType("application/json")
                .body(request)
                .post("/api/staffing/v1/calculations/" + path)
                .then();
    }

    private static String token() {
        return Tokens.of("kota-lama").role("pegawai").sign();
    }

    private static BigDecimal number(JsonPath answer, String field) {
        return new BigDecimal(answer.getString(field));
    }

    private static List<Map<String, Object>> competencies(Map<String, String> row) {
        var required = row.get("standar").split(";", -1);
        var reached = row.get("capaian").split(";", -1);
        var levels = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < required.length; i++) {
            levels.add(Map.of(
                    "code", "K" + i,
                    "required", Integer.parseInt(required[i]),
                    "reached", Integer.parseInt(reached[i])));
        }
        return levels;
    }
}
