package id.penataan.staffing.matching.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.Structure;
import id.penataan.staffing.Uploads;
import id.penataan.staffing.dataimport.Samples;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The succession cases planted in the sample agencies: one fits the vacant critical post, five fail one test each. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class SuccessionTest {
    private static final ContractFilter CONTRACT = ContractFilter.of("staffing");
    private static final String TODAY = "2026-06-30";
    private static final List<String> FILES = List.of(
            "pegawai-pns",
            "pegawai-pppk",
            "pegawai-pppk-paruh-waktu",
            "standar-kompetensi",
            "asesmen",
            "pendidikan",
            "riwayat-jabatan",
            "hukdis");
    private static final Map<String, String> RULES = Map.of(
            "assessment older than 3 years", "ASESMEN",
            "severe punishment in force", "HUKUMAN_DISIPLIN",
            "older than 56", "USIA",
            "less than 2 years as Administrator", "JABATAN_PRASYARAT",
            "last predicate below Baik", "KINERJA");

    @Inject
    Grades grades;

    @ParameterizedTest
    @ValueSource(strings = {"kota-lama", "kota-dumai", "kabupaten-batanghari"})
    void findsTheOneWhoFitsAndWhyTheOthersDoNot(String agency) throws IOException {
        var samples = Samples.of(agency);
        assumeThat(samples.present()).isTrue();
        load(samples);
        var planted = samples.planted("SUKSESI_JABATAN_KRITIKAL");
        var position = Structure.idOf(planted.get("kode_jabatan").asText());

        var ranked = get(agency, "/positions/%s/candidates".formatted(position), Map.of("limit", 200));

        assertThat(ranked.getString("items[0].employee.nip"))
                .isEqualTo(planted.get("candidates").get(0).get("nip").asText());
        for (var candidate : planted.get("candidates")) {
            comesOutAsPlanted(agency, position, candidate);
        }
        assertThat(verdicts(ranked)).isSorted();
        assessmentsLapseAfterThreeYears(agency, samples, position);
        actingTooLongIsFound(agency, samples);
    }

    private void load(Samples samples) throws IOException {
        samples.tellStructure();
        var uploads = new Uploads(samples.agency());
        for (var file : FILES) {
            var query = file.equals("standar-kompetensi")
                    ? Map.of("effectiveDate", "2024-01-01")
                    : Map.<String, String>of();
            var operation = uploads.send(file, Files.readAllBytes(samples.file(file + ".csv")), query);
            assertThat(operation.getString("state"))
                    .as(uploads.findings(operation).toString())
                    .isEqualTo("SUCCEEDED");
        }
        grades.tell(samples.agency(), samples.file("skp-tahunan.csv"));
    }

    private static void comesOutAsPlanted(String agency, UUID position, JsonNode planted) {
        var nip = planted.get("nip").asText();
        var employee = new Uploads(agency).get("/employees", Map.of("nip", nip)).getString("items[0].id");

        var found = get(agency, "/positions/%s/candidates/%s".formatted(position, employee), Map.of());

        assertThat(found.getString("verdict"))
                .as(nip + " " + found.getList("conditions.findAll { it.verdict != 'MEMENUHI' }"))
                .isEqualTo(planted.get("expected").asText());
        var failed = found.<String>getList("conditions.findAll { it.verdict == 'TIDAK_MEMENUHI' }.rule");
        var because = RULES.get(planted.get("because").asText());
        assertThat(failed)
                .as(planted.get("because").asText())
                .isEqualTo(because == null ? List.of() : List.of(because));
        if (because == null) {
            assertThat(found.getDouble("match.raw")).isGreaterThanOrEqualTo(100);
            assertThat(found.<String>getList("conditions.verdict")).containsOnly("MEMENUHI");
        }
    }

    /** On the last day of the data the first is over, the second has its last day, the third goes on. */
    private static void assessmentsLapseAfterThreeYears(String agency, Samples samples, UUID position)
            throws IOException {
        var nips = samples.planted("ASESMEN_BATAS_3_TAHUN").get("nip");
        var codes = new ArrayList<String>();
        for (var nip : nips) {
            var employee = new Uploads(agency)
                    .get("/employees", Map.of("nip", nip.asText()))
                    .getString("items[0].id");
            codes.add(get(agency, "/positions/%s/candidates/%s".formatted(position, employee), Map.of())
                    .getString("conditions.find { it.rule == 'ASESMEN' }.code"));
        }
        assertThat(codes).containsExactly("assessment-lapsed", "assessment-usable", "assessment-usable");
    }

    private static void actingTooLongIsFound(String agency, Samples samples) throws IOException {
        var planted = samples.planted("PLT_MELEWATI_BATAS");

        var found = get(agency, "/acting-assignments", Map.of("overLimit", true));

        assertThat(found.<String>getList("items.nip"))
                .containsExactly(planted.get("nip").asText());
        assertThat(found.<String>getList("items.positionId"))
                .containsExactly(
                        Structure.idOf(planted.get("kode_jabatan").asText()).toString());
        assertThat(found.<Boolean>getList("items.overLimit")).containsOnly(true);
    }

    private static List<Integer> verdicts(JsonPath ranked) {
        var order = List.of("MEMENUHI", "PERLU_VERIFIKASI_MANUAL", "TIDAK_MEMENUHI");
        return ranked.<String>getList("items.verdict").stream()
                .map(order::indexOf)
                .toList();
    }

    private static JsonPath get(String agency, String path, Map<String, ?> query) {
        var answer = given().filter(CONTRACT)
                .basePath("")
                .auth()
                .oauth2(Tokens.of(agency).role("tim-penilai").sign())
                .queryParam("asOf", TODAY)
                .queryParams(query)
                .get("/api/staffing/v1" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
