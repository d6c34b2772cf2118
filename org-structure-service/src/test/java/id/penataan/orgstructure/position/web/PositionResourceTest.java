package id.penataan.orgstructure.position.web;

import static id.penataan.orgstructure.OrgStructure.PERWAL;
import static id.penataan.orgstructure.OrgStructure.positionBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.orgstructure.bezetting.Staffing;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class PositionResourceTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency();

    @Inject
    Staffing staffing;

    private String root;
    private String dinas;

    @BeforeEach
    void aSmallAgency() {
        root = agency.unit(null, "PEMERINTAH KOTA UJI");
        dinas = agency.unit(root, "DINAS KOMUNIKASI DAN INFORMATIKA");
    }

    @Test
    void showsAPositionWithItsRequirements() {
        var body = positionBody(dinas, "UJI-01", 3);
        body.putAll(Map.of(
                "minEducationLevel",
                "40",
                "fieldsOfStudy",
                List.of("Teknik Informatika"),
                "minYears",
                2,
                "critical",
                true));
        var id = agency.deciding(body)
                .post("/positions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        agency.read("/positions/" + id)
                .body("jenjang", is("AHLI_MUDA"))
                .body("fieldsOfStudy", contains("Teknik Informatika"))
                .body("minYears", is(2))
                .body("critical", is(true))
                .body("legalBasis.number", is("45 Tahun 2025"))
                .body("allowedActions", contains("CHANGE", "CORRECT", "CLOSE"));
    }

    @Test
    void namesEveryRuleOfTheLevelsThatIsBroken() {
        var body = positionBody(dinas, "UJI-01", 1);
        body.putAll(Map.of("jenisJabatan", "STRUKTURAL", "jenjang", "AHLI_MUDA"));

        agency.deciding(body)
                .post("/positions")
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("eselon-required", "jenjang-not-allowed"));
    }

    @Test
    void keepsCodeAndHeadToOnePositionAtATime() {
        agency.position(dinas, "UJI-01", 1);
        var second = positionBody(dinas, "UJI-01", 1);

        agency.deciding(second).post("/positions").then().statusCode(422).body("errors[0].code", is("code-taken"));

        second.putAll(Map.of("code", "UJI-02", "head", true));
        agency.deciding(second).post("/positions").then().statusCode(201);
        second.put("code", "UJI-03");
        agency.deciding(second).post("/positions").then().statusCode(422).body("errors[0].code", is("head-taken"));
    }

    @Test
    void refusesAPositionThatOutlivesItsUnit() {
        var body = positionBody(dinas, "UJI-01", 1);
        body.put("validFrom", "2020-01-01");

        agency.deciding(body).post("/positions").then().statusCode(422).body("errors[0].code", is("unit-not-in-force"));
    }

    @Test
    void changesTheNeedFromADayOn() {
        var id = agency.position(dinas, "UJI-01", 2);

        agency.decide("/positions/" + id, "changes", Map.of("validFrom", "2026-01-01", "need", 5, "legalBasis", PERWAL))
                .statusCode(200)
                .body("need", is(5));

        agency.read("/positions/%s?asOf=2025-12-31".formatted(id)).body("need", is(2));
        agency.read("/positions/%s/history".formatted(id)).body("versions", hasSize(2));
    }

    @Test
    void clearsWhatIsNamedAndRefusesToSetItAtOnce() {
        var id = agency.position(dinas, "UJI-01", 2);

        agency.decide(
                        "/positions/" + id,
                        "changes",
                        Map.of("validFrom", "2026-01-01", "need", 5, "clear", List.of("NEED"), "legalBasis", PERWAL))
                .statusCode(422)
                .body("errors[0].code", is("set-and-cleared"));
        agency.decide(
                        "/positions/" + id,
                        "changes",
                        Map.of("validFrom", "2026-01-01", "clear", List.of("NEED"), "legalBasis", PERWAL))
                .statusCode(200)
                .body("need", nullValue());
    }

    @Test
    void correctsAndCloses() {
        var id = agency.position(dinas, "UJI-01", 2);

        agency.decide(
                        "/positions/" + id,
                        "corrections",
                        Map.of("versionFrom", "2024-01-01", "reason", "Kelas salah dicatat", "jobClass", 10))
                .statusCode(200)
                .body("jobClass", is(10));
        agency.decide("/positions/" + id, "closure", Map.of("validTo", "2026-01-01", "legalBasis", PERWAL))
                .statusCode(200);

        agency.read("/positions/%s?asOf=2026-01-01".formatted(id))
                .statusCode(404)
                .body("code", is("position-not-found"));
        agency.read("/positions/%s?asOf=2025-12-31".formatted(id)).body("allowedActions", contains("CORRECT"));
    }

    @Test
    void refusesAChangeOnADayOnWhichAVersionBegins() {
        var id = agency.position(dinas, "UJI-01", 2);

        agency.decide("/positions/" + id, "changes", Map.of("validFrom", "2024-01-01", "need", 5, "legalBasis", PERWAL))
                .statusCode(409)
                .body("code", is("version-starts-that-day"));
    }

    @Test
    void refusesACorrectionThatLeavesAHolderWithoutAPosition() {
        var id = agency.position(dinas, "UJI-01", 2);
        hold(id);

        agency.decide(
                        "/positions/" + id,
                        "corrections",
                        Map.of("versionFrom", "2024-01-01", "validFrom", "2026-01-01", "reason", "TMT salah dicatat"))
                .statusCode(409)
                .body("code", is("position-held"));
    }

    @Test
    void limitsAnAdministratorToTheSubtreeOfTheToken() {
        var other = agency.unit(root, "DINAS KESEHATAN");
        var id = agency.position(other, "UJI-01", 1);
        var limited = agency.within(dinas);

        limited.position(dinas, "UJI-02", 1);
        limited.deciding(positionBody(other, "UJI-03", 1))
                .post("/positions")
                .then()
                .statusCode(403);
        limited.decide(
                        "/positions/" + id,
                        "changes",
                        Map.of("validFrom", "2026-01-01", "need", 9, "legalBasis", PERWAL))
                .statusCode(403);
        limited.read("/positions/" + id).body("allowedActions", empty());
    }

    @Test
    void listsBySubtreeTitleAndKind() {
        agency.position(dinas, "UJI-02", 1);
        agency.position(dinas, "UJI-01", 1);

        agency.read("/positions?unit=%s&subtree=true".formatted(root)).body("items.code", contains("UJI-01", "UJI-02"));
        agency.read("/positions?unit=" + root).body("items", empty());
        agency.read("/positions?q=pranata&jenisJabatan=FUNGSIONAL&count=true").body("total", is(2));
        agency.read("/positions?jenisJabatan=PELAKSANA").body("items", empty());
        var next = agency.read("/positions?limit=1").extract().<String>path("next");
        agency.asking()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/positions")
                .then()
                .body("items.code", contains("UJI-02"));
    }

    @Test
    void neverLetsASurplusHideAShortage() {
        var surplus = agency.position(dinas, "UJI-01", 1);
        agency.position(dinas, "UJI-02", 3);
        for (int i = 0; i < 4; i++) {
            hold(surplus);
        }

        agency.read("/peta-jabatan?label=LEBIH")
                .body("items.code", contains("UJI-01"))
                .body("items[0].gap", is(3));
        agency.read("/peta-jabatan?label=KOSONG")
                .body("items.code", contains("UJI-02"))
                .body("items[0].gap", is(-3));
        agency.read("/peta-jabatan/summary?unit=%s&subtree=true".formatted(root))
                .body("totals.need", is(4))
                .body("totals.filled", is(4))
                .body("totals.gap", is(0))
                .body("totals.shortage", is(3))
                .body("totals.surplus", is(3))
                .body("byJenis[0].labels.lebih", is(1))
                .body("byJenis[0].labels.kosong", is(1));
    }

    private void hold(String position) {
        var employee = UUID.randomUUID();
        staffing.employee(agency.instansi(), employee, true);
        staffing.placement(
                agency.instansi(), UUID.randomUUID(), employee, position, dinas, "DEFINITIF", "2025-01-01", null);
    }
}
