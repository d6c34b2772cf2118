package id.penataan.orgstructure;

import static id.penataan.orgstructure.OrgStructure.PERWAL;
import static id.penataan.orgstructure.OrgStructure.positionBody;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.operation.Operations;
import id.penataan.kit.tenancy.Background;
import id.penataan.orgstructure.dataimport.UnorFiles;
import id.penataan.orgstructure.dataimport.Uploads;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.access.AccessTest;
import id.penataan.testkit.access.Sample;
import id.penataan.testkit.access.Samples;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class GeneratedAccessTest extends AccessTest {
    private static final String CSV =
            "unor_id,kode_jabatan,nama_jabatan,jenis_jabatan_id,eselon_id,jenjang,kelas_jabatan,siasn_jabatan_id,kebutuhan,pendidikan_min_id,bidang_ilmu,syarat_tahun,kritikal\n";

    @Inject
    Operations operations;

    @Inject
    Background background;

    private final OrgStructure agency = OrgStructure.ofNewAgency();
    private final OrgStructure other = OrgStructure.of(agency.instansi() + "-lain");
    private String dinas = "";
    private String elsewhere = "";
    private String position = "";

    GeneratedAccessTest() {
        super("org-structure");
    }

    @Override
    protected String home() {
        return agency.instansi();
    }

    @Override
    protected String elsewhere() {
        return other.instansi();
    }

    @Override
    protected String otherUnit() {
        return elsewhere;
    }

    @Override
    protected Samples samples() {
        makeTheAgency();
        var samples = new Samples();
        reading(samples);
        units(samples);
        positions(samples);
        rest(samples);
        var uploads = new Uploads(agency);
        return samples.ofTheKit(() -> imported(uploads), this::waiting, "staffing");
    }

    private String waiting() {
        var somebody = CallerIdentity.system(home());
        var id = background.callAs(somebody, () -> operations.submit(WaitingWork.KIND, Map.of(), null));
        return id.toString();
    }

    private void makeTheAgency() {
        if (dinas.isEmpty()) {
            var root = agency.unit(null, "PEMERINTAH KOTA UJI");
            dinas = agency.unit(root, "DINAS KOMUNIKASI DAN INFORMATIKA");
            elsewhere = agency.unit(root, "DINAS SOSIAL");
            position = agency.position(dinas, "UJI-01", 2);
            other.unit(null, "PEMERINTAH KOTA LAIN");
        }
    }

    private void reading(Samples samples) {
        samples.of("listUnits", () -> Sample.empty().hides(dinas))
                .of("getUnitTree", () -> Sample.empty().hides(dinas))
                .of("getUnit", () -> Sample.empty().path("id", dinas))
                .of("listUnitChildren", () -> Sample.empty().path("id", dinas))
                .of("getUnitSubtree", () -> Sample.empty().path("id", dinas))
                .of("getUnitHistory", () -> Sample.empty().path("id", dinas))
                .of("listPositions", () -> Sample.empty().hides(position))
                .of("getPosition", () -> Sample.empty().path("id", position))
                .of("getPositionHistory", () -> Sample.empty().path("id", position))
                .of("listPetaJabatan", () -> Sample.empty().hides(position))
                .of("getPetaJabatanSummary", Sample.empty().hidesNothing())
                .of("downloadChart", () -> Sample.empty().hides("DINAS SOSIAL"));
    }

    private void units(Samples samples) {
        samples.of("createUnit", () -> Sample.empty().json(unit()))
                .of("changeUnit", () -> onUnit(decision("name", "BIDANG BARU", "validFrom", "2026-01-01")))
                .of(
                        "correctUnit",
                        () -> onUnit(Map.of(
                                "versionFrom", "2024-01-01", "reason", "Salah ketik nama", "name", "BIDANG BETUL")))
                .of("closeUnit", () -> onUnit(decision("validTo", "2027-01-01")));
    }

    private void positions(Samples samples) {
        samples.of("createPosition", () -> Sample.empty().json(positionBody(dinas, code(), 1)))
                .of("changePosition", () -> onPosition(decision("need", 5, "validFrom", "2026-01-01")))
                .of(
                        "correctPosition",
                        () -> onPosition(
                                Map.of("versionFrom", "2024-01-01", "reason", "Kelas salah dicatat", "jobClass", 10)))
                .of("closePosition", () -> onPosition(decision("validTo", "2027-01-01")));
    }

    private void rest(Samples samples) {
        samples.of(
                        "calculateWorkloadNeed",
                        Sample.empty()
                                .json(Map.of("approach", "TUGAS_PER_TUGAS", "tasks", List.of()))
                                .hidesNothing())
                .of(
                        "calculateEfficiencyGrade",
                        Sample.empty()
                                .json(Map.of("loadMinutes", 1, "staff", 1))
                                .hidesNothing())
                .of(
                        "registerInstansi",
                        () -> Sample.empty()
                                .json(Map.of("id", agency.instansi(), "name", "Pemerintah Kota Uji", "kind", "KOTA")))
                .of("getInstansi", () -> Sample.empty().path("id", registered()))
                .of(
                        "changeInstansi",
                        () -> Sample.empty()
                                .path("id", registered())
                                .ifMatch(agency.as("operator").tag("/instansi/" + agency.instansi()))
                                .json(Map.of("name", "Pemkot Uji", "kind", "KOTA")))
                .of(
                        "importUnits",
                        () -> Sample.empty()
                                .body("application/json", UnorFiles.small().text()))
                .of("importPositions", Sample.empty().body("text/csv", CSV));
    }

    private Map<String, Object> unit() {
        return new HashMap<>(
                Map.of("parentId", dinas, "name", "BIDANG " + code(), "validFrom", "2024-01-01", "legalBasis", PERWAL));
    }

    private Sample onUnit(Map<String, Object> body) {
        var fresh = agency.unit(dinas, "BIDANG " + code());
        return Sample.empty()
                .path("id", fresh)
                .ifMatch(agency.tag("/units/" + fresh))
                .json(body);
    }

    private Sample onPosition(Map<String, Object> body) {
        var fresh = agency.position(dinas, code(), 2);
        return Sample.empty()
                .path("id", fresh)
                .ifMatch(agency.tag("/positions/" + fresh))
                .json(body);
    }

    private static Map<String, Object> decision(String name, Object value) {
        return new HashMap<>(Map.of(name, value, "legalBasis", PERWAL));
    }

    private static Map<String, Object> decision(String name, Object value, String other, Object otherValue) {
        var body = decision(name, value);
        body.put(other, otherValue);
        return body;
    }

    private String registered() {
        agency.as("operator")
                .deciding(Map.of("id", agency.instansi(), "name", "Pemerintah Kota Uji", "kind", "KOTA"))
                .post("/instansi");
        return agency.instansi();
    }

    private static String imported(Uploads uploads) {
        return uploads.units(UnorFiles.small().bytes(), "?mode=partial")
                .extract()
                .path("id");
    }

    private static String code() {
        return "U" + UUID.randomUUID().toString().substring(0, 8);
    }
}
