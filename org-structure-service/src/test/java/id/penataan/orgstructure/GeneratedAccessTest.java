package id.penataan.orgstructure;

import static id.penataan.orgstructure.OrgStructure.PERWAL;

import id.penataan.kit.operation.Operations;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.access.AccessTest;
import id.penataan.testkit.access.Sample;
import id.penataan.testkit.access.Samples;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class GeneratedAccessTest extends AccessTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency();
    private static final String POSTS =
            "unor_id,kode_jabatan,nama_jabatan,jenis_jabatan_id,eselon_id,jenjang,kelas_jabatan,siasn_jabatan_id,kebutuhan,pendidikan_min_id,bidang_ilmu,syarat_tahun,kritikal\n"
                    + "TIDAK-ADA,UJI-01,ANALIS,4,,,7,P1,1,40,Hukum,0,T\n";

    @Inject
    Operations operations;

    @Inject
    Tenancy tenancy;

    private String dinas = "";
    private String other = "";
    private String post = "";

    GeneratedAccessTest() {
        super("org-structure");
    }

    @Override
    protected String home() {
        return agency.instansi();
    }

    @Override
    protected String otherUnit() {
        return other;
    }

    @Override
    protected Samples samples() {
        if (dinas.isEmpty()) {
            var root = agency.unit(null, "PEMERINTAH KOTA UJI");
            dinas = agency.unit(root, "DINAS KOMUNIKASI DAN INFORMATIKA");
            other = agency.unit(root, "DINAS SOSIAL");
            post = agency.position(dinas, "UJI-01", 2);
        }
        var samples = new Samples();
        units(samples);
        positions(samples);
        calculations(samples);
        register(samples);
        imports(samples);
        return samples;
    }

    private void units(Samples samples) {
        samples.of("listUnits", () -> Sample.empty().hides(dinas))
                .of("createUnit", () -> Sample.empty().json(newUnit()))
                .of("getUnitTree", () -> Sample.empty().hides(dinas))
                .of("getUnit", () -> Sample.empty().path("id", dinas))
                .of("listUnitChildren", () -> Sample.empty().path("id", dinas))
                .of("getUnitSubtree", () -> Sample.empty().path("id", dinas))
                .of("getUnitHistory", () -> Sample.empty().path("id", dinas))
                .of("changeUnit", () -> decided("/units/", freshUnit(), changing("name", "BIDANG BARU")))
                .of("correctUnit", () -> decided("/units/", freshUnit(), correcting("name", "BIDANG LAIN")))
                .of("closeUnit", () -> decided("/units/", freshUnit(), closing()));
    }

    private void positions(Samples samples) {
        samples.of("listPositions", () -> Sample.empty().hides(post))
                .of("createPosition", () -> Sample.empty().json(OrgStructure.positionBody(dinas, fresh(), 1)))
                .of("getPosition", () -> Sample.empty().path("id", post))
                .of("getPositionHistory", () -> Sample.empty().path("id", post))
                .of("changePosition", () -> decided("/positions/", freshPost(), changing("need", 3)))
                .of("correctPosition", () -> decided("/positions/", freshPost(), correcting("jobClass", 8)))
                .of("closePosition", () -> decided("/positions/", freshPost(), closing()))
                .of("listPetaJabatan", () -> Sample.empty().hides(post))
                .of("getPetaJabatanSummary", Sample.empty().hidesNothing())
                .of("downloadChart", () -> Sample.empty().query("unit", dinas).hides("KOMUNIKASI"));
    }

    private static void calculations(Samples samples) {
        var task = Map.of("name", "Memproses cuti", "volume", 600, "cycle", "TAHUN", "normMinutes", 45);
        var time = Map.of("basis", "PERMENPANRB_1_2020");
        samples.of(
                        "calculateWorkloadNeed",
                        Sample.empty()
                                .json(Map.of(
                                        "approach", "TUGAS_PER_TUGAS", "tasks", List.of(task), "workingTime", time)))
                .of(
                        "calculateEfficiencyGrade",
                        Sample.empty().json(Map.of("loadMinutes", 210000, "staff", 3, "workingTime", time)));
    }

    private void register(Samples samples) {
        var facts = Map.of("name", "Pemerintah Kota Uji", "kind", "KOTA");
        var registration = new LinkedHashMap<String, Object>(facts);
        registration.put("id", home());
        samples.of("registerInstansi", Sample.empty().json(registration))
                .of("getInstansi", Sample.empty().path("id", home()))
                .of(
                        "changeInstansi",
                        () -> Sample.empty()
                                .path("id", home())
                                .ifMatch(agency.tag("/instansi/" + home()))
                                .json(facts));
    }

    private void imports(Samples samples) {
        samples.of(
                        "importUnits",
                        Sample.empty()
                                .query("dryRun", true)
                                .body("application/json", "{\"code\":1,\"count\":0,\"data\":[]}"))
                .of("importPositions", Sample.empty().query("dryRun", true).body("text/csv", POSTS))
                .ofTheKit(this::finished, this::waiting, "staffing");
    }

    private String finished() {
        return agency.finished("/imports/jabatan?mode=partial&dryRun=true", "text/csv", POSTS);
    }

    private String waiting() {
        return tenancy.callAs(home(), () -> operations.submit(WaitingWork.KIND, Map.of(), null))
                .toString();
    }

    private Map<String, Object> newUnit() {
        return new LinkedHashMap<>(Map.of(
                "name", "BIDANG " + fresh(), "parentId", dinas, "validFrom", "2024-01-01", "legalBasis", PERWAL));
    }

    private String freshUnit() {
        return agency.unit(dinas, "BIDANG " + fresh());
    }

    private String freshPost() {
        return agency.position(dinas, fresh(), 1);
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(24).toUpperCase(Locale.ROOT);
    }

    private Sample decided(String path, String id, Map<String, Object> body) {
        return Sample.empty().path("id", id).ifMatch(agency.tag(path + id)).json(body);
    }

    private static Map<String, Object> changing(String field, Object value) {
        return Map.of("validFrom", "2026-01-01", field, value, "legalBasis", PERWAL);
    }

    private static Map<String, Object> correcting(String field, Object value) {
        return Map.of("versionFrom", "2024-01-01", field, value, "reason", "Salah ketik pada saat pencatatan");
    }

    private static Map<String, Object> closing() {
        return Map.of("validTo", "2027-01-01", "legalBasis", PERWAL);
    }
}
