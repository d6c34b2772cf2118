package id.penataan.staffing.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.KotaKecil;
import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.Uploads;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Careers, standards and assessments as they really come: every rule of the import, broken once. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class DirtyCareersTest {
    private static final Uploads UPLOADS = new Uploads("kota-karier");
    private static final String BUDI = "198503172010011901";

    @BeforeEach
    void oneEmployee() {
        if (UPLOADS.get("/employees", Map.of("nip", BUDI)).getList("items").isEmpty()) {
            KotaKecil.tellOf(UPLOADS.instansi());
            UPLOADS.send(
                    "pegawai-pns",
                    new PegawaiFiles().with(PegawaiFiles.person(901)).text());
        }
    }

    @Test
    void reportsBadEducations() {
        var operation = partial(
                "pendidikan",
                "nip,tingkat_pendidikan_id,pendidikan_nama,nama_sekolah,tahun_lulus,pendidikan_pertama",
                BUDI + ",45,S-2 MANAJEMEN,Universitas Iskandar,2015,0",
                BUDI + ",45,S-2 MANAJEMEN,Universitas Iskandar,2015,0",
                "198503172010011999,40,S-1 MANAJEMEN,Universitas Iskandar,2008,1",
                BUDI + ",41,S-1 MANAJEMEN,Universitas Iskandar,1949,2",
                BUDI + ",40,,,,");

        assertThat(faults(operation))
                .containsExactly(
                        "2 null row-repeated",
                        "3 nip employee-unknown",
                        "4 pendidikan_pertama code-unknown",
                        "4 tahun_lulus out-of-range",
                        "4 tingkat_pendidikan_id code-unknown",
                        "5 nama_sekolah value-missing",
                        "5 pendidikan_nama value-missing",
                        "5 pendidikan_pertama value-missing",
                        "5 tahun_lulus value-missing");
        assertThat(operation.getLong("result.stored")).isEqualTo(2);
    }

    @Test
    void reportsBadPostsAndTurnsAnActingOneIntoAnAssignment() {
        var operation = partial(
                "riwayat-jabatan",
                "id,nip,jenis_jabatan_id,nama_jabatan,siasn_jabatan_id,unor_id,eselon_id,tmt_jabatan,tmt_selesai,nomor_sk,"
                        + "tanggal_sk,jenis_penugasan_id",
                "RJ1," + BUDI
                        + ",4,PENELAAH TEKNIS KEBIJAKAN,penelaah,bidang,,01-01-2015,31-12-2019,800/1/2014,20-12-2014,D",
                "RJ2," + BUDI + ",1,KEPALA BIDANG REHABILITASI SOSIAL,,bidang,32,01-06-2026,,800/2/2026,25-05-2026,PLT",
                "RJ2," + BUDI + ",4,PENELAAH,penelaah,bidang,,01-01-2015,,800/3/2014,,D",
                "RJ4," + BUDI + ",4,PENELAAH,penelaah,bidang,,01-01-2015,31-12-2014,800/4/2014,,D",
                "RJ5," + BUDI + ",7,,penelaah,tidak-ada,77,32-01-2015,,,,X",
                ",198503172010011999,4,PENELAAH,penelaah,bidang,,01-01-0001,,800/6/2014,,D");

        assertThat(faults(operation))
                .containsExactly(
                        "3 id duplicate-id",
                        "4 tmt_selesai period-ends-before-start",
                        "5 eselon_id code-unknown",
                        "5 jenis_jabatan_id code-unknown",
                        "5 jenis_penugasan_id code-unknown",
                        "5 nama_jabatan value-missing",
                        "5 nomor_sk value-missing",
                        "5 tmt_jabatan date-unreadable",
                        "5 unor_id unit-unknown",
                        "6 id value-missing",
                        "6 nip employee-unknown");
        assertThat(operation.getLong("result.created")).isEqualTo(2);
        var history = UPLOADS.get("/employees/" + budi() + "/position-history", Map.of());
        assertThat(history.<String>getList("items.siasnId")).containsExactly("RJ2", "RJ1");
        assertThat(history.getString("items[1].validTo")).isEqualTo("2020-01-01");
        assertThat(history.getString("items[0].postLevel")).isEqualTo("ADMINISTRATOR");
        var acting = UPLOADS.get("/acting-assignments", Map.of("asOf", "2026-07-01"));
        assertThat(acting.<String>getList("items.kind")).containsExactly("PLT");
    }

    @Test
    void reportsBadPunishments() {
        var operation = partial(
                "hukdis",
                "nip,jenis_hukuman_id,jenis_hukuman,tingkat,alasan,nomor_sk,tanggal_sk,tmt_hukuman,masa_bulan,tanggal_akhir",
                BUDI
                        + ",14,PENURUNAN PANGKAT 1 TINGKAT 3 THN,B,Tidak masuk kerja,862/1/2025,20-12-2025,01-01-2026,36,01-01-2029",
                BUDI + ",1,TEGURAN LISAN,B,Terlambat,862/2/2022,,01-04-2022,0,",
                BUDI + ",99,HUKUMAN,X,,862/3/2022,,01-04-2022,-1,01-03-2022");

        assertThat(faults(operation))
                .containsExactly(
                        "2 tingkat severity-contradiction",
                        "3 alasan value-missing",
                        "3 jenis_hukuman_id code-unknown",
                        "3 masa_bulan formula-like",
                        "3 masa_bulan number-unreadable",
                        "3 tanggal_akhir period-ends-before-start",
                        "3 tingkat code-unknown");
        var found = UPLOADS.get(
                "/employees/" + budi() + "/disciplines", Map.of("asOf", "2026-06-30", "purpose", "Seleksi jabatan"));
        assertThat(found.<Boolean>getList("items.inForce")).containsExactly(true, false);
    }

    @Test
    void reportsBadStandardsAndAssessments() {
        var standards = partial(
                "standar-kompetensi",
                "nama_jabatan,jenis_jabatan_id,jenjang,M1,M2,M3,M4,M5,M6,M7,M8,S1,t1_kode,t1_nama,t1_level,t2_kode,t2_nama,"
                        + "t2_level,t3_kode,t3_nama,t3_level,t4_kode,t4_nama,t4_level",
                "KEPALA BIDANG,1,32,3,3,3,3,3,3,3,3,3,T1,Perencanaan,4,,,,,,,,,",
                "kepala  bidang,1,32,3,3,3,3,3,3,3,3,3,,,,,,,,,,,,",
                "ARSIPARIS TERAMPIL,2,ZZ,0,6,3,3,3,3,3,3,,T2,,3.5,,,,,,,,,");

        assertThat(faults(standards))
                .containsExactly(
                        "2 nama_jabatan duplicate-job-title",
                        "3 M1 out-of-range",
                        "3 M2 out-of-range",
                        "3 S1 value-missing",
                        "3 jenjang code-unknown",
                        "3 t1_level number-not-whole",
                        "3 t1_nama value-missing");

        var assessments = partial(
                "asesmen",
                "nip,tanggal_asesmen,M1,M2,M3,M4,M5,M6,M7,M8,S1,teknis,P1,P2,P3,P4,P5,P6,P7,P8",
                BUDI + ",2026-01-15,3,3,3,3,3,3,3,3,3,T1=4,70,63,61,67,76,75,54,65",
                BUDI + ",2026-01-15,3,3,3,3,3,3,3,3,3,T1=4,70,63,61,67,76,75,54,65",
                BUDI + ",2090-01-15,3,3,3,3,3,3,3,3,3,T1=4,70,63,61,67,76,75,54,65",
                BUDI + ",15-01-2026,3,3,3,3,3,3,3,3,NaN,T9=4;x,101,63,61,67,76,75,54,6e1");

        assertThat(faults(assessments))
                .containsExactly(
                        "2 tanggal_asesmen duplicate-assessment",
                        "3 tanggal_asesmen date-in-future",
                        "4 P1 out-of-range",
                        "4 P8 number-unreadable",
                        "4 S1 number-unreadable",
                        "4 tanggal_asesmen date-unreadable",
                        "4 teknis competency-unknown",
                        "4 teknis technical-unreadable");
        assertThat(assessments.getLong("result.created")).isEqualTo(1);
    }

    private static String budi() {
        return UPLOADS.get("/employees", Map.of("nip", BUDI)).getString("items[0].id");
    }

    private static JsonPath partial(String dataset, String... lines) {
        var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return UPLOADS.send(dataset, file, Map.of("mode", "partial"));
    }

    private static List<String> faults(JsonPath operation) {
        return UPLOADS.findings(operation).stream()
                .map(finding -> "%s %s %s".formatted(finding.get("row"), finding.get("column"), finding.get("code")))
                .sorted()
                .toList();
    }
}
