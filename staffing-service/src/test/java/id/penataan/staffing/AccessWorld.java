package id.penataan.staffing;

import id.penataan.staffing.dataimport.PegawaiFiles;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A small city with people, a standard and an assessment: what the samples of the access test speak of. */
public final class AccessWorld {
    public static final String HOME = "kota-akses";
    public static final String STANDARD_TITLE = "PENELAAH TEKNIS KEBIJAKAN";

    private static final String CORE = "M1,M2,M3,M4,M5,M6,M7,M8,S1";
    private static final String STANDARDS = "nama_jabatan,jenis_jabatan_id,jenjang," + CORE
            + ",t1_kode,t1_nama,t1_level,t2_kode,t2_nama,t2_level,t3_kode,t3_nama,t3_level,t4_kode,t4_nama,t4_level\n"
            + STANDARD_TITLE + ",4,,1,1,1,1,1,1,1,1,1,T10001,Telaah kebijakan sosial,2,,,,,,,,,\n";
    private static final String ASSESSMENTS = "nip,tanggal_asesmen," + CORE + ",teknis,P1,P2,P3,P4,P5,P6,P7,P8\n"
            + "%s,2026-03-02,2,2,1,2,1,1,2,1,1,T10001=2,70,63,61,67,76,75,54,65\n";

    private final Uploads uploads = new Uploads(HOME);
    private final Map<Integer, String> ids = new HashMap<>();
    private String finished = "";

    /** Fills the agency, unless an earlier test did. */
    public AccessWorld filled() {
        var known = uploads.get("/employees", Map.of("nip", nip(990)));
        if (known.getList("items").isEmpty()) {
            KotaKecil.tellOf(HOME);
        }
        var people = new PegawaiFiles();
        for (int serial = 990; serial < 999; serial++) {
            people.with(PegawaiFiles.person(serial));
        }
        finished = uploads.send("pegawai-pns", people.text()).getString("id");
        uploads.send("standar-kompetensi", STANDARDS);
        uploads.send("asesmen", ASSESSMENTS.formatted(nip(990)));
        return this;
    }

    public Uploads uploads() {
        return uploads;
    }

    /** The operation of an import that has ended. */
    public String finishedOperation() {
        return finished;
    }

    /** An operation that waits for its turn behind a long one. */
    public String waitingOperation() {
        var repeated = (nip(990) + ",40,S-1 ILMU HUKUM,Universitas Iskandar,2008,1\n").repeat(150_000);
        var file = ("nip,tingkat_pendidikan_id,pendidikan_nama,nama_sekolah,tahun_lulus,pendidikan_pertama\n"
                        + repeated)
                .getBytes(StandardCharsets.UTF_8);
        uploads.handOver("pendidikan", file, Map.of("dryRun", "true"));
        return uploads.handOver("pendidikan", file, Map.of("dryRun", "true"));
    }

    /** The NIP of the person with this serial, 990 to 998, seated in the bidang. */
    public static String nip(int serial) {
        return "198503172010011" + serial;
    }

    public String employee(int serial) {
        return ids.computeIfAbsent(
                serial,
                key -> uploads.get("/employees", Map.of("nip", nip(key))).getString("items[0].id"));
    }

    public String employeeTag(int serial) {
        return uploads.tag("/employees/" + employee(serial));
    }

    public String standard() {
        return standards().getString("items[0].id");
    }

    public String standardTag() {
        return uploads.tag("/competency-standards/" + standard());
    }

    public String assessment() {
        return uploads.get("/assessments", Map.of("employee", employee(990))).getString("items[0].id");
    }

    private JsonPath standards() {
        return uploads.get("/competency-standards", Map.of("jobTitle", STANDARD_TITLE));
    }
}
