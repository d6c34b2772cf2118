package id.penataan.performance.dataimport;

import static id.penataan.performance.Agency.ANALIS;
import static id.penataan.performance.Agency.KABID;
import static id.penataan.performance.Agency.KADIS;
import static id.penataan.performance.Agency.PRANATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.penataan.performance.Agencies;
import id.penataan.performance.Agency;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.Performance;
import id.penataan.performance.Uploads;
import id.penataan.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnPostgres
class SkpTahunanImportTest {
    private final Agencies agencies;
    private Agency agency;
    private Uploads uploads;

    SkpTahunanImportTest(Agencies agencies) {
        this.agencies = agencies;
    }

    @BeforeEach
    void anAgency() {
        agency = agencies.fresh();
        uploads = Uploads.of(agency.slug());
    }

    @Test
    void readsSpellingsAndTellsTheOthers() {
        var done = uploads.send(
                row("'" + KABID, "2025", "sesuai ekspetasi", "DIATAS ESPEKTASI", "BAIK")
                        + row(ANALIS, "2025", "Di  bawah Ekspektasi ", "Dibawah Ekspektasi", "Sangat Kurang")
                        + row(PRANATA, "2025", "Di Bawah Ekspektasi", "Sesuai Ekspektasi", "Cukup"),
                Map.of());

        assertCounts(done, 3, 3, 0, 1);
        assertThat(codes(done)).containsExactly("leading-apostrophe");
        var feed = new Performance(Tokens.of(agency.slug()).role("integrator"));
        feed.read("/events?after=0&limit=100")
                .statusCode(200)
                .body("type", hasItems("id.penataan.performance.predikat.final"))
                .body("", hasSize(3))
                .body("data.predikat", hasItems("BAIK", "SANGAT_KURANG", "BUTUH_PERBAIKAN"));
    }

    @Test
    void warnsWhereThePredikatContradictsTheMatrixAndStoresIt() {
        var done = uploads.send(row(KABID, "2025", "Di Bawah Ekspektasi", "Sesuai Ekspektasi", "Baik"), Map.of());

        assertCounts(done, 1, 1, 0, 1);
        assertThat(codes(done)).containsExactly("predikat-tidak-sesuai-matriks");
        uploads.office()
                .read("/predikats?nip=" + KABID)
                .body("items[0].predikat", is("BAIK"))
                .body("items[0].matrixPredikat", is("BUTUH_PERBAIKAN"))
                .body("items[0].matrixAgrees", is(false));
    }

    @Test
    void knowsNoMatrixForTheTimeBeforeIt() {
        var done = uploads.send(row(KABID, "2019", "Di Bawah Ekspektasi", "Sesuai Ekspektasi", "Baik"), Map.of());

        assertCounts(done, 1, 1, 0, 0);
    }

    @Test
    void namesEveryFaultOfEveryBadRowAndLoadsTheRest() {
        var done = uploads.send(
                row(KABID, "2025", "Sesuai Ekspektasi", "Sesuai Ekspektasi", "Baik")
                        + row(KABID, "2025", "Di Atas Ekspektasi", "Sesuai Ekspektasi", "Baik")
                        + row("", "1949", "Luar Biasa", "", "Istimewa")
                        + row("199999999999999999", "2027", "Sesuai Ekspektasi", "Sesuai Ekspektasi", "Baik")
                        + ANALIS + ",2025,Triwulan I,Sesuai Ekspektasi,Sesuai Ekspektasi,Baik,111111111111111111\n"
                        + "kurang,kolom\n",
                Map.of("mode", "partial"));

        assertThat(done.getString("state")).isEqualTo("SUCCEEDED");
        assertCounts(done, 6, 1, 5, 0);
        assertThat(codes(done))
                .containsExactlyInAnyOrder(
                        "duplicate-predikat",
                        "value-missing",
                        "out-of-range",
                        "label-unknown",
                        "value-missing",
                        "label-unknown",
                        "employee-unknown",
                        "out-of-range",
                        "period-unknown",
                        "employee-unknown",
                        "field-count");
    }

    @Test
    void storesNothingOfAnAtomicFileWithABadRow() {
        var done = uploads.send(
                row(KABID, "2025", "Sesuai Ekspektasi", "Sesuai Ekspektasi", "Baik")
                        + row(ANALIS, "2025", "Entah", "Sesuai Ekspektasi", "Baik"),
                Map.of());

        assertThat(done.getString("state")).isEqualTo("FAILED");
        uploads.office().read("/predikats").body("items", hasSize(0));
    }

    @Test
    void storesNothingInADryRunAndChangesNothingTheSecondTime() {
        var rows = row(KABID, "2025", "Sesuai Ekspektasi", "Sesuai Ekspektasi", "Baik");

        assertCounts(uploads.send(rows, Map.of("dryRun", true)), 1, 1, 0, 0);
        uploads.office().read("/predikats").body("items", hasSize(0));
        assertThat(uploads.send(rows, Map.of()).getInt("result.created")).isEqualTo(1);
        assertThat(uploads.send(rows, Map.of()).getInt("result.unchanged")).isEqualTo(1);
        var corrected = row(KABID, "2025", "Di Atas Ekspektasi", "Di Atas Ekspektasi", "Sangat Baik");
        assertThat(uploads.send(corrected, Map.of()).getInt("result.changed")).isEqualTo(1);
    }

    private List<String> codes(JsonPath operation) {
        return uploads.findings(operation).stream()
                .map(finding -> (String) finding.get("code"))
                .toList();
    }

    private static void assertCounts(JsonPath operation, int rows, int stored, int bad, int warnings) {
        assertThat(List.of(
                        operation.getInt("result.rows"),
                        operation.getInt("result.stored"),
                        operation.getInt("result.bad"),
                        operation.getInt("result.warnings")))
                .as(operation.prettify())
                .isEqualTo(List.of(rows, stored, bad, warnings));
    }

    private static String row(String nip, String year, String results, String behaviour, String predikat) {
        return String.join(",", nip, year, "Tahunan", results, behaviour, predikat, KADIS) + "\n";
    }
}
