package id.penataan.orgstructure.dataimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class JabatanImportTest {
    private static final String HEADER =
            "unor_id,kode_jabatan,nama_jabatan,jenis_jabatan_id,eselon_id,jenjang,kelas_jabatan,siasn_jabatan_id,kebutuhan,pendidikan_min_id,bidang_ilmu,syarat_tahun,kritikal\n";

    private final OrgStructure agency = OrgStructure.ofNewAgency();
    private final Uploads uploads = new Uploads(agency);

    @BeforeEach
    void aSmallAgency() {
        uploads.units(UnorFiles.small().bytes(), "?effectiveDate=2024-01-01");
    }

    @Test
    void readsEveryColumn() {
        uploads.positions(
                        file("D,UJI-01,KEPALA DINAS,1,22,,14,D,1,40,Kesehatan Masyarakat; Kedokteran,5,Y\n"
                                + "D,UJI-02,Dokter Ahli Muda,2,,MU,9,J2,3,40,Semua jurusan,2,T\n"),
                        "?effectiveDate=2024-01-01")
                .body("result.created", is(2));

        agency.read("/positions?code=UJI-01")
                .body("items[0].jenisJabatan", is("STRUKTURAL"))
                .body("items[0].eselon", is("II.b"))
                .body("items[0].head", is(true))
                .body("items[0].critical", is(true))
                .body("items[0].fieldsOfStudy", contains("Kesehatan Masyarakat", "Kedokteran"));
        agency.read("/positions?code=UJI-02")
                .body("items[0].jenjang", is("AHLI_MUDA"))
                .body("items[0].fieldsOfStudy", empty())
                .body("items[0].minYears", is(2));
    }

    @Test
    void reportsEveryFaultOfEveryRow() {
        var done = uploads.positions(
                file("NONE,UJI-01,ANALIS,4,,,7,P1,1,40,Hukum,0,T\n"
                        + "D,UJI-02,,9,,XX,18,P2,-1,99,Hukum,1.5,X\n"
                        + "D,UJI-03,ANALIS,4,,,7,P3,1,40,Hukum,0,T\n"
                        + "D,UJI-03,ANALIS LAIN,4,,,7,P4,1,40,Hukum,0,T\n"
                        + "D,UJI-05,ANALIS,4,,,7,P3,1,40,Hukum,0,T\n"
                        + "D,UJI-06,KEPALA DINAS,1,,,14,D,1,40,Hukum,0,T\n"
                        + "D,UJI-07,terpotong\n"),
                "?mode=partial");

        done.body("result.created", is(1)).body("result.bad", is(6));
        assertThat(uploads.findings(done, "ERROR"))
                .contains(
                        "1 unor_id unor-unknown",
                        "2 nama_jabatan value-missing",
                        "2 jenis_jabatan_id code-unknown",
                        "2 jenjang code-unknown",
                        "2 kelas_jabatan out-of-range",
                        "2 pendidikan_min_id code-unknown",
                        "2 kritikal code-unknown",
                        "4 kode_jabatan duplicate-kode-jabatan",
                        "5 siasn_jabatan_id duplicate-siasn-jabatan",
                        "6 eselon_id eselon-required",
                        "7 null field-count");
    }

    @Test
    void changesANeedFromTheEffectiveDateOn() {
        uploads.positions(
                file("D,UJI-02,Dokter Ahli Muda,2,,MU,9,J2,3,40,Semua jurusan,2,T\n"), "?effectiveDate=2024-01-01");

        uploads.positions(
                        file("D,UJI-02,Dokter Ahli Muda,2,,MU,9,J2,5,40,Semua jurusan,2,T\n"),
                        "?effectiveDate=2026-01-01")
                .body("result.changed", is(1));

        agency.read("/positions?code=UJI-02&asOf=2025-12-31").body("items[0].need", is(3));
        agency.read("/positions?code=UJI-02&asOf=2026-01-01").body("items[0].need", is(5));
    }

    @Test
    void refusesAFileWithoutItsColumns() {
        var done = uploads.positions("a;b\n1;2\n".getBytes(UTF_8), "?mode=partial");

        done.body("state", is("FAILED"));
    }

    private static byte[] file(String rows) {
        return (HEADER + rows).getBytes(UTF_8);
    }
}
