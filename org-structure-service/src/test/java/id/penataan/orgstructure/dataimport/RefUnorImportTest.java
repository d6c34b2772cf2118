package id.penataan.orgstructure.dataimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class RefUnorImportTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency();
    private final Uploads uploads = new Uploads(agency);

    @Test
    void takesUnitsInAnyOrder() {
        var children = UnorFiles.list()
                .unit("B", "D", "BIDANG")
                .unit("D", "R", "DINAS")
                .unit("R", "", "PEMERINTAH KOTA UJI");

        uploads.units(children.bytes(), "?effectiveDate=2024-01-01").body("result.created", is(3));

        agency.read("/units?siasnId=B&asOf=2024-01-01")
                .body("items", hasSize(1))
                .body("items[0].headTitle", is("KEPALA BIDANG"));
        agency.read("/units/tree?asOf=2023-12-31").statusCode(404);
    }

    @Test
    void makesTheUnitAndEverythingBelowItBad() {
        var file = UnorFiles.small()
                .unit("X", "NOWHERE", "TANPA INDUK")
                .unit("X1", "X", "DI BAWAHNYA")
                .unit("P", "Q", "LINGKARAN SATU")
                .unit("Q", "P", "LINGKARAN DUA")
                .unit("P1", "P", "DI BAWAH LINGKARAN")
                .unit("S", "S", "DI BAWAH DIRINYA")
                .unit("R2", "", "PUNCAK KEDUA")
                .unit("R21", "R2", "DI BAWAH PUNCAK KEDUA")
                .unit("E", "R", " - -- ")
                .unit("E1", "E", "DI BAWAH TANPA NAMA")
                .unit("D", "R", "DINAS KESEHATAN LAGI")
                .unit("K", "R", "ESELON KELIRU", "77");

        var done = uploads.units(file.bytes(), "?mode=partial");

        done.body("state", is("SUCCEEDED"))
                .body("result.created", is(3))
                .body("result.bad", is(12))
                .body("result.rows", is(15));
        assertThat(uploads.findings(done, "ERROR"))
                .containsExactlyInAnyOrder(
                        "4 DiatasanId unit-parent-unknown",
                        "5 DiatasanId unit-parent-bad",
                        "6 DiatasanId unit-in-ring",
                        "7 DiatasanId unit-in-ring",
                        "8 DiatasanId unit-parent-bad",
                        "9 DiatasanId unit-in-ring",
                        "10 DiatasanId unit-second-root",
                        "11 DiatasanId unit-parent-bad",
                        "12 NamaUnor unit-name-empty",
                        "13 DiatasanId unit-parent-bad",
                        "14 Id duplicate-unor-id",
                        "15 EselonId code-unknown");
    }

    @Test
    void storesNothingWhenOneRowIsBadAndTheImportIsAtomic() {
        var file = UnorFiles.small().unit("X", "NOWHERE", "TANPA INDUK");

        uploads.units(file.bytes(), "")
                .body("state", is("FAILED"))
                .body("problem.code", is("import-rejected"))
                .body("result.stored", is(0))
                .body("result.bad", is(1));

        agency.read("/units").body("items", hasSize(0));
    }

    @Test
    void storesNothingOnADryRun() {
        uploads.units(UnorFiles.small().bytes(), "?dryRun=true")
                .body("state", is("SUCCEEDED"))
                .body("result.created", is(3));

        agency.read("/units").body("items", hasSize(0));
    }

    @Test
    void changesWhatDiffersFromTheEffectiveDateOn() {
        uploads.units(UnorFiles.small().bytes(), "?effectiveDate=2024-01-01");
        var renamed = UnorFiles.list()
                .unit("R", "", "PEMERINTAH KOTA UJI")
                .unit("D", "R", "DINAS KESEHATAN")
                .unit("B", "R", "BAGIAN PELAYANAN");

        uploads.units(renamed.bytes(), "?effectiveDate=2026-01-01")
                .body("result.changed", is(1))
                .body("result.unchanged", is(2));

        agency.read("/units?siasnId=B&asOf=2025-12-31").body("items[0].name", is("BIDANG PELAYANAN"));
        agency.read("/units?siasnId=B&asOf=2026-01-01").body("items[0].name", is("BAGIAN PELAYANAN"));
        uploads.units(renamed.bytes(), "?effectiveDate=2026-01-01")
                .body("result.changed", is(0))
                .body("result.unchanged", is(3));
    }

    @Test
    void readsSingleLinesInWindows1252AndAByteOrderMark() {
        var lines = ("\uFEFF" + UnorFiles.small().text()).split("\n", -1);
        var broken = new ByteArrayOutputStream();
        for (int i = 0; i < lines.length; i++) {
            var text = lines[i].replace("BIDANG PELAYANAN", "BIDANG PELAYANAN CAF\u00c9") + "\r\n";
            broken.writeBytes(text.getBytes(i == 3 ? Charset.forName("windows-1252") : UTF_8));
        }

        var done = uploads.brokenUnits(broken.toByteArray(), "");

        done.body("result.created", is(3)).body("result.warnings", is(1));
        assertThat(uploads.findings(done, "WARNING")).containsExactly("3 null encoding-windows-1252");
        agency.read("/units?q=cafe").body("items[0].name", is("BIDANG PELAYANAN CAFÉ"));
    }

    @Test
    void removesLeadingDashesAndReportsWhatASpreadsheetWouldTakeForAFormula() {
        var file = UnorFiles.small().unit("F", "R", "-- SEKSI DARURAT").unit("G", "R", "=HYPERLINK(1)");

        var done = uploads.units(file.bytes(), "");

        done.body("result.created", is(5)).body("result.warnings", is(2));
        agency.read("/units?siasnId=F").body("items[0].name", is("SEKSI DARURAT"));
        agency.read("/units?siasnId=G").body("items[0].name", is("=HYPERLINK(1)"));
    }

    @Test
    void refusesAnEnvelopeThatIsNone() {
        uploads.brokenUnits("{\"code\":0,\"data\":\"Data tidak ditemukan\"}".getBytes(UTF_8), "?mode=partial")
                .body("result.bad", is(1));
        var cut = UnorFiles.small().text().substring(0, 300).getBytes(UTF_8);

        var done = uploads.brokenUnits(cut, "?mode=partial");

        assertThat(uploads.findings(done, "ERROR")).containsExactly("0 null envelope-unreadable");
        agency.read("/units").body("items", hasSize(0));
    }

    @Test
    void refusesANewRootBesideTheOneThatStands() {
        uploads.units(UnorFiles.small().bytes(), "");
        var other = UnorFiles.list().unit("Z", "", "PEMERINTAH LAIN").unit("Z1", "Z", "DINAS LAIN");

        var done = uploads.units(other.bytes(), "?mode=partial");

        assertThat(uploads.findings(done, "ERROR"))
                .containsExactlyInAnyOrder("1 DiatasanId second-root", "2 DiatasanId unit-parent-bad");
    }
}
