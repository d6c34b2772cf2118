package id.penataan.staffing.dataimport;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.Uploads;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clean sample agencies load without a bad row, and what was planted in them is what the warnings tell. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class SampleAgenciesTest {
    private static final List<String> EMPLOYEE_FILES =
            List.of("pegawai-pns", "pegawai-pppk", "pegawai-pppk-paruh-waktu");
    private static final List<String> OTHER_FILES =
            List.of("standar-kompetensi", "asesmen", "pendidikan", "riwayat-jabatan", "hukdis");

    @ParameterizedTest
    @ValueSource(strings = {"kota-lama", "kota-dumai", "kabupaten-batanghari", "provinsi-lampung"})
    void loadWithoutABadRowAndASecondTimeWithoutAChange(String agency) throws IOException {
        var samples = Samples.of(agency);
        assumeThat(samples.present()).isTrue();
        samples.tellStructure();
        var uploads = new Uploads(agency);

        var warnings = new ArrayList<Map<String, Object>>();
        for (var file : EMPLOYEE_FILES) {
            warnings.addAll(findings(uploads, loaded(uploads, samples, file)));
        }
        for (var file : OTHER_FILES) {
            loaded(uploads, samples, file);
        }

        trapsAreReported(samples, warnings);
        contradictionsAreReported(samples, uploads);
        for (var file : EMPLOYEE_FILES) {
            changesNothing(uploads, samples, file);
        }
        for (var file : OTHER_FILES) {
            changesNothing(uploads, samples, file);
        }
    }

    private static JsonPath loaded(Uploads uploads, Samples samples, String file) throws IOException {
        var operation = uploads.send(file, samples.file(file + ".csv"));
        assertThat(operation.getString("state"))
                .as("%s: %s", file, operation.get())
                .isEqualTo("SUCCEEDED");
        assertThat(operation.getLong("result.bad")).as(file).isZero();
        assertThat(operation.getLong("result.stored")).as(file).isEqualTo(operation.getLong("result.rows"));
        return operation;
    }

    private static List<Map<String, Object>> findings(Uploads uploads, JsonPath operation) {
        var file = operation.getString("result.dataset");
        return uploads.findings(operation).stream()
                .<Map<String, Object>>map(finding -> {
                    finding.put("file", file);
                    return finding;
                })
                .toList();
    }

    private static void changesNothing(Uploads uploads, Samples samples, String file) throws IOException {
        var operation = uploads.send(file, samples.file(file + ".csv"));
        assertThat(operation.getLong("result.unchanged")).as(file).isEqualTo(operation.getLong("result.rows"));
    }

    private static void trapsAreReported(Samples samples, List<Map<String, Object>> warnings) throws IOException {
        var counts = samples.planted("JEBAKAN_EKSPOR").get("counts");
        assertThat(rows(warnings, "leading-apostrophe", Set.of("NIP BARU")))
                .hasSize(counts.get("apostrophe rows").asInt());
        assertThat(rows(warnings, "leading-zero-restored", Set.of("KEDUDUKAN HUKUM ID")))
                .hasSize(counts.get("kedudukan id without leading zero").asInt());
        assertThat(rows(warnings, "leading-zero-restored", Set.of("NOMOR HP")))
                .hasSize(counts.get("phone without leading zero").asInt());
        assertThat(rows(warnings, "zero-date", Set.of("TMT PNS")))
                .hasSize(counts.get("zero date").asInt());
    }

    private static Set<Object> rows(List<Map<String, Object>> warnings, String code, Set<String> columns) {
        return warnings.stream()
                .filter(warning -> code.equals(warning.get("code")) && columns.contains(warning.get("column")))
                .map(warning -> List.of(warning.get("file"), warning.get("row")))
                .collect(toSet());
    }

    private static void contradictionsAreReported(Samples samples, Uploads uploads) throws IOException {
        for (var indicator : List.of("CON_1", "CON_2", "CON_3", "CON_4", "ACC_1", "ACC_9")) {
            var found = uploads.get("/quality-findings", Map.of("indicator", indicator))
                    .<String>getList("items.nip");
            assertThat(Set.copyOf(found)).as(indicator).isEqualTo(samples.plantedNips("KUALITAS_DATA_" + indicator));
        }
    }
}
