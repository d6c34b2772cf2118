package id.penataan.staffing.dataimport;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.KotaKecil;
import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.Uploads;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Employee downloads as they really come: every rule of the import, broken once. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class DirtyPegawaiTest {
    private static final Map<String, String> PARTIAL = Map.of("mode", "partial");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void reportsEveryBadRowWithColumnAndCodeAndStoresTheOthers() {
        var uploads = agency("kota-kotor");
        var file = new PegawaiFiles()
                .with(901, "NIP BARU", "19850317201001190")
                .with(902, "NIP BARU", "198513312010011902")
                .with(903, "NIP BARU", "198503172010131903")
                .with(904, "NIP BARU", "198503172010013904")
                .with(905, "NIP BARU", "")
                .with(906, "NAMA", "null")
                .with(907, "TANGGAL LAHIR", "")
                .with(908, "TANGGAL LAHIR", "31-02-1985")
                .with(909, "TANGGAL LAHIR", "01-01-0001")
                .with(910, "UNOR ID", "")
                .with(911, "UNOR ID", "tidak-ada")
                .with(912, "KEDUDUKAN HUKUM ID", "44")
                .with(913, "JENIS JABATAN ID", "9")
                .with(914, "AGAMA ID", "8")
                .with(915, "TINGKAT PENDIDIKAN ID", "41")
                .with(916, "GOL AKHIR ID", "77")
                .with(917, "JENIS KELAMIN", "L")
                .with(918, "MK TAHUN", "-3")
                .with(919, "TAHUN LULUS", "2O08")
                .with(920, "TMT PNS", "2011-01-01")
                .with(921, "IS VALID NIK", "ya")
                .with(922, "STATUS CPNS PNS", "X")
                .with(923, "ALAMAT", "Jl. \u0007 Melati")
                .with(924, "ALAMAT", "x".repeat(32_768))
                .with(PegawaiFiles.person(925))
                .with(925, "NAMA", "KEDUA DENGAN NIP SAMA")
                .line("terlalu|pendek")
                .with(926, "ALAMAT", "\"tidak pernah ditutup");

        var operation = uploads.send("pegawai-pns", file.text().getBytes(StandardCharsets.UTF_8), PARTIAL);

        assertThat(faults(uploads, operation, "ERROR"))
                .containsExactlyInAnyOrder(
                        "1 NIP BARU nip-length",
                        "2 NIP BARU nip-birth-date",
                        "3 NIP BARU nip-appointment-month",
                        "4 NIP BARU nip-sex",
                        "5 NIP BARU value-missing",
                        "6 NAMA value-missing",
                        "7 TANGGAL LAHIR value-missing",
                        "8 TANGGAL LAHIR date-unreadable",
                        "9 TANGGAL LAHIR value-missing",
                        "10 UNOR ID value-missing",
                        "11 UNOR ID unit-unknown",
                        "12 KEDUDUKAN HUKUM ID code-unknown",
                        "13 JENIS JABATAN ID code-unknown",
                        "14 AGAMA ID code-unknown",
                        "15 TINGKAT PENDIDIKAN ID code-unknown",
                        "16 GOL AKHIR ID code-unknown",
                        "17 JENIS KELAMIN code-unknown",
                        "18 MK TAHUN number-unreadable",
                        "19 TAHUN LULUS number-unreadable",
                        "20 TMT PNS date-unreadable",
                        "21 IS VALID NIK code-unknown",
                        "22 STATUS CPNS PNS code-unknown",
                        "23 ALAMAT control-character",
                        "24 ALAMAT field-too-long",
                        "26 NIP BARU duplicate-nip",
                        "27 null field-count",
                        "28 null quote-not-closed");
        assertThat(operation.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(operation.getLong("result.rows")).isEqualTo(28);
        assertThat(operation.getLong("result.bad")).isEqualTo(27);
        assertThat(operation.getLong("result.stored")).isEqualTo(1);
    }

    @Test
    void warnsOfWhatIsStrangeAndLoadsIt() {
        var uploads = agency("kota-aneh");
        var file = new PegawaiFiles()
                .with(901, "NIP BARU", "'198503172010011901")
                .with(902, "NOMOR HP", "80012345678")
                .with(903, "KEDUDUKAN HUKUM ID", "1")
                .with(904, "TMT PNS", "01-01-0001")
                .with(905, "TANGGAL LAHIR", "18-03-1985")
                .with(906, "ALAMAT", "=cmd|' /C calc'!A0".replace('|', '/'))
                .with(907, "TMT JABATAN", "01-01-2090")
                .with(908, "JABATAN ID", "asing")
                .with(909, "GOL AKHIR NAMA", "III/c")
                .with(910, "TINGKAT PENDIDIKAN ID", "5");

        var operation = uploads.send("pegawai-pns", file.text());

        assertThat(operation.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(operation.getLong("result.created")).isEqualTo(10);
        assertThat(faults(uploads, operation, "WARNING"))
                .containsExactlyInAnyOrder(
                        "1 NIP BARU leading-apostrophe",
                        "2 NOMOR HP leading-zero-restored",
                        "3 KEDUDUKAN HUKUM ID leading-zero-restored",
                        "4 TMT PNS zero-date",
                        "4 null quality-com-4",
                        "5 null quality-con-2",
                        "6 ALAMAT formula-like",
                        "7 TMT JABATAN date-in-future",
                        "8 JABATAN ID position-unknown",
                        "9 GOL AKHIR ID golongan-contradiction",
                        "10 TINGKAT PENDIDIKAN ID leading-zero-restored");
    }

    @Test
    void takesByteOrderMarkCrLfMoreColumnsAndALineInWindows1252() {
        var uploads = agency("kota-windows");
        var text = new PegawaiFiles()
                .with(901, "NAMA", "ANDRÉ")
                .with(902, "ALAMAT", "\"Jl. Melati | Blok A\nKota\"")
                .text()
                .replace("FLAG IKD\n", "FLAG IKD|ESELON ID\n")
                .replace("|0\n", "|0|32\n")
                .replace("\n1", "\r\n1");

        var operation = uploads.send("pegawai-pns", text.getBytes(WINDOWS_1252), Map.of());

        assertThat(operation.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(faults(uploads, operation, "WARNING")).contains("1 null encoding-windows-1252");
        assertThat(uploads.get("/employees", Map.of("q", "andre")).getString("items[0].name"))
                .isEqualTo("ANDRÉ");
        var marked = uploads.send("pegawai-pns", "\uFEFF" + text.replace("\r\n", "\n"));
        assertThat(marked.getLong("result.unchanged")).isEqualTo(2);
    }

    @Test
    void storesNothingOfAFileWithABadRowUnlessAskedTo() {
        var uploads = agency("kota-utuh");
        var file = new PegawaiFiles().with(PegawaiFiles.person(901)).with(902, "NAMA", "");

        var operation = uploads.send("pegawai-pns", file.text());

        assertThat(operation.getString("state")).isEqualTo("FAILED");
        assertThat(operation.getString("problem.code")).isEqualTo("import-rejected");
        assertThat(uploads.get("/employees", Map.of("count", "true")).getLong("total"))
                .isZero();
    }

    @Test
    void storesNothingInADryRun() {
        var uploads = agency("kota-latihan");
        var file = new PegawaiFiles().with(PegawaiFiles.person(901)).text();

        var operation = uploads.send("pegawai-pns", file.getBytes(StandardCharsets.UTF_8), Map.of("dryRun", "true"));

        assertThat(operation.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(operation.getLong("result.created")).isEqualTo(1);
        assertThat(uploads.get("/employees", Map.of("count", "true")).getLong("total"))
                .isZero();
    }

    @Test
    void refusesANipThatAnotherFileBroughtAndReadsTheSameGolonganIdsDifferently() {
        var uploads = agency("kota-tiga");
        uploads.send(
                "pegawai-pns", new PegawaiFiles().with(PegawaiFiles.person(901)).text());
        var taken = PegawaiFiles.contractor(902);
        taken.put("NIP BARU", "198503172010011901");

        var operation = uploads.send(
                "pegawai-pppk",
                new PegawaiFiles()
                        .with(taken)
                        .with(PegawaiFiles.contractor(903))
                        .text()
                        .getBytes(StandardCharsets.UTF_8),
                PARTIAL);

        assertThat(faults(uploads, operation, "ERROR")).containsExactly("1 NIP BARU duplicate-nip-other-file");
        assertThat(uploads.get("/employees", Map.of("nip", "198503172023211903"))
                        .getString("items[0].golongan"))
                .isEqualTo("IX");
        assertThat(uploads.get("/employees", Map.of("nip", "198503172010011901"))
                        .getString("items[0].golongan"))
                .isEqualTo("III/d");
    }

    @Test
    void keepsTwoIncumbentsOfOneStructuralPostAndWarns() {
        var uploads = agency("kota-kembar");
        var file = new PegawaiFiles();
        for (int serial : new int[] {901, 902}) {
            var head = PegawaiFiles.person(serial);
            head.put("JENIS JABATAN ID", "1");
            head.put("JABATAN ID", "bidang");
            head.put("JABATAN NAMA", "KEPALA BIDANG REHABILITASI SOSIAL");
            file.with(head);
        }

        var operation = uploads.send("pegawai-pns", file.text());

        assertThat(operation.getLong("result.created")).isEqualTo(2);
        assertThat(faults(uploads, operation, "WARNING")).containsExactly("2 JABATAN ID structural-post-shared");
    }

    @Test
    void tellsWhichColumnsAFileLacks() {
        var uploads = agency("kota-kolom");

        var operation = uploads.send("pegawai-pns", "NIP BARU|NAMA\n198503172010011901|BUDI\n");

        assertThat(operation.getString("state")).isEqualTo("FAILED");
        assertThat(uploads.findings(operation))
                .allSatisfy(finding -> assertThat(finding).containsEntry("code", "column-missing"))
                .anySatisfy(finding -> assertThat(finding.get("params")).isEqualTo(Map.of("column", "UNOR ID")));
    }

    private static Uploads agency(String name) {
        KotaKecil.tellOf(name);
        return new Uploads(name);
    }

    private static Set<String> faults(Uploads uploads, JsonPath operation, String severity) {
        return uploads.findings(operation).stream()
                .filter(finding -> severity.equals(finding.get("severity")))
                .map(finding -> "%s %s %s".formatted(finding.get("row"), finding.get("column"), finding.get("code")))
                .collect(toSet());
    }
}
