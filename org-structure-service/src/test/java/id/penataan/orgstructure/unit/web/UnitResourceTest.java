package id.penataan.orgstructure.unit.web;

import static id.penataan.orgstructure.OrgStructure.PERWAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class UnitResourceTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency();
    private String root;
    private String dinas;
    private String bidang;

    @BeforeEach
    void aSmallAgency() {
        root = agency.unit(null, "PEMERINTAH KOTA UJI");
        dinas = agency.unit(root, "DINAS KOMUNIKASI DAN INFORMATIKA");
        bidang = agency.unit(dinas, "BIDANG APLIKASI INFORMATIKA");
    }

    @Test
    void showsAUnitWithItsDecisionAndWhatMayBeDone() {
        agency.read("/units/" + bidang)
                .statusCode(200)
                .body("name", is("BIDANG APLIKASI INFORMATIKA"))
                .body("parentId", is(dinas))
                .body("legalBasis.number", is("45 Tahun 2025"))
                .body("allowedActions", contains("CHANGE", "CORRECT", "CLOSE"));

        agency.as("pegawai").read("/units/" + bidang).body("allowedActions", empty());
    }

    @Test
    void answers304WhileNothingChanged() {
        agency.asking()
                .header("If-None-Match", agency.tag("/units/" + bidang))
                .get("/units/" + bidang)
                .then()
                .statusCode(304);
    }

    @Test
    void keepsWhatHeldBeforeAChange() {
        rename(bidang, "2026-01-01", "BIDANG LAYANAN E-GOVERNMENT").statusCode(200);

        agency.read("/units/%s?asOf=2025-12-31".formatted(bidang))
                .header("Effective-As-Of", is("2025-12-31"))
                .body("name", is("BIDANG APLIKASI INFORMATIKA"))
                .body("validTo", is("2026-01-01"));
        agency.read("/units/%s?asOf=2026-01-01".formatted(bidang)).body("name", is("BIDANG LAYANAN E-GOVERNMENT"));
        agency.read("/units/%s/history".formatted(bidang)).body("versions", hasSize(2));
    }

    @Test
    void takesAFutureChangeIntoForceByItself() {
        rename(bidang, "2099-01-01", "BIDANG MASA DEPAN").statusCode(200);

        agency.read("/units/" + bidang).body("name", is("BIDANG APLIKASI INFORMATIKA"));
        agency.read("/units/%s?asOf=2099-06-01".formatted(bidang)).body("name", is("BIDANG MASA DEPAN"));
    }

    @Test
    void refusesToMoveAUnitUnderItsOwnBranch() {
        move(dinas, "2026-01-01", bidang)
                .statusCode(422)
                .body("code", is("invalid-input"))
                .body("errors.code", hasItem("unit-cycle"))
                .body("errors.pointer", hasItem("/parentId"));
    }

    @Test
    void refusesARingThatAScheduledMoveWouldClose() {
        var other = agency.unit(root, "DINAS LAIN");
        move(other, "2030-01-01", bidang).statusCode(200);

        move(dinas, "2026-01-01", other).statusCode(422).body("errors.code", hasItem("unit-cycle"));
    }

    @Test
    void refusesASecondRootAndAnUnknownParent() {
        agency.deciding(Map.of("name", "PUNCAK KEDUA", "validFrom", "2025-01-01", "legalBasis", PERWAL))
                .post("/units")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("second-root"));
        agency.deciding(Map.of(
                        "name",
                        "YATIM",
                        "parentId",
                        UUID.randomUUID(),
                        "validFrom",
                        "2025-01-01",
                        "legalBasis",
                        PERWAL))
                .post("/units")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("parent-unknown"));
    }

    @Test
    void allowsTheSameNameUnderDifferentParents() {
        var other = agency.unit(root, "DINAS KESEHATAN");
        agency.unit(dinas, "SUBBAGIAN UMUM DAN KEPEGAWAIAN");
        agency.unit(other, "SUBBAGIAN UMUM DAN KEPEGAWAIAN");

        agency.read("/units?q=umum kepegawaian&count=true")
                .body("items", hasSize(2))
                .body("total", is(2));
    }

    @Test
    void refusesAUnitThatOutlivesItsParent() {
        var brief = agency.deciding(Map.of(
                        "name",
                        "SATUAN TUGAS",
                        "parentId",
                        root,
                        "validFrom",
                        "2025-01-01",
                        "validTo",
                        "2026-01-01",
                        "legalBasis",
                        PERWAL))
                .post("/units")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        agency.deciding(Map.of("name", "SEKSI", "parentId", brief, "validFrom", "2025-06-01", "legalBasis", PERWAL))
                .post("/units")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("parent-not-in-force"));
    }

    @Test
    void namesWhatStillStandsInAUnitThatIsToBeClosed() {
        agency.position(dinas, "UJI-01", 2);

        close(dinas, "2027-01-01")
                .statusCode(409)
                .body("code", is("unit-in-use"))
                .body("params.units.name", contains("BIDANG APLIKASI INFORMATIKA"))
                .body("params.positionCount", is(1));
    }

    @Test
    void closesAUnitAfterItsChildren() {
        close(bidang, "2027-01-01")
                .statusCode(200)
                .body("validTo", is("2027-01-01"))
                .body("endBasis.number", notNullValue());

        agency.read("/units/%s?asOf=2027-01-01".formatted(bidang))
                .statusCode(404)
                .body("code", is("unit-not-found"));
        close(dinas, "2027-01-01").statusCode(200);
    }

    @Test
    void correctsARecordAndKeepsWhyInTheAuditTrail() {
        agency.decide(
                        "/units/" + bidang,
                        "corrections",
                        Map.of("versionFrom", "2024-01-01", "reason", "Salah ketik nama", "name", "BIDANG APTIKA"))
                .statusCode(200)
                .body("name", is("BIDANG APTIKA"))
                .body("validFrom", is("2024-01-01"));

        agency.as("auditor")
                .read("/audit?subjectType=unit&subjectId=" + bidang)
                .statusCode(200)
                .body("items[0].action", is("UNIT_CORRECTED"))
                .body("items[0].reason", is("Salah ketik nama"))
                .body("items[0].before.versions[0].name", is("BIDANG APLIKASI INFORMATIKA"));
    }

    @Test
    void refusesAChangeOnADayOnWhichAVersionBegins() {
        rename(bidang, "2024-01-01", "BIDANG LAIN")
                .statusCode(409)
                .body("code", is("version-starts-that-day"))
                .body("allowedActions", contains("CORRECT"));
    }

    @Test
    void refusesACorrectionThatLeavesChildrenBehind() {
        agency.decide(
                        "/units/" + dinas,
                        "corrections",
                        Map.of("versionFrom", "2024-01-01", "validFrom", "2025-01-01", "reason", "TMT salah dicatat"))
                .statusCode(409)
                .body("code", is("unit-in-use"));
    }

    @Test
    void movesTheFirstDayOfAUnitThatNothingStandsIn() {
        agency.decide(
                        "/units/" + bidang,
                        "corrections",
                        Map.of("versionFrom", "2024-01-01", "validFrom", "2025-01-01", "reason", "TMT salah dicatat"))
                .statusCode(200)
                .body("validFrom", is("2025-01-01"));

        agency.read("/units/%s?asOf=2024-06-01".formatted(bidang)).statusCode(404);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        agency.askingWrongly()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", "A".repeat(2_000_000), "validFrom", "2024-01-01", "legalBasis", PERWAL))
                .post("/units")
                .then()
                .statusCode(413);
    }

    @Test
    void refusesADecisionOnAnOutdatedView() {
        var seen = agency.tag("/units/" + bidang);
        rename(bidang, "2026-01-01", "BIDANG BARU").statusCode(200);

        agency.deciding(Map.of("validFrom", "2026-06-01", "name", "BIDANG LAIN", "legalBasis", PERWAL))
                .header("If-Match", seen)
                .post("/units/%s/changes".formatted(bidang))
                .then()
                .statusCode(412);
    }

    @Test
    void acceptsTheTagOfAnyDay() {
        rename(bidang, "2099-01-01", "BIDANG MASA DEPAN").statusCode(200);
        var future = agency.tag("/units/%s?asOf=2099-06-01".formatted(bidang));

        agency.deciding(Map.of("validFrom", "2026-06-01", "headTitle", "KEPALA BIDANG", "legalBasis", PERWAL))
                .header("If-Match", future)
                .post("/units/%s/changes".formatted(bidang))
                .then()
                .statusCode(200);
    }

    @Test
    void replaysTheAnswerToTheSameKeyAndRefusesAnotherBody() {
        var body =
                Map.of("name", "BIDANG STATISTIK", "parentId", dinas, "validFrom", "2025-01-01", "legalBasis", PERWAL);
        var key = UUID.randomUUID().toString();
        var first = agency.asking()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/units")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        agency.asking()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/units")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", is("true"))
                .body("id", is(first));
        agency.asking()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("name", "LAIN", "parentId", dinas, "validFrom", "2025-01-01", "legalBasis", PERWAL))
                .post("/units")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("idempotency-key-reused"));
    }

    @Test
    void reportsAllFaultsOfABodyAtOnce() {
        agency.askingWrongly()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", "A\u0007B", "eselonId", "77", "validFrom", "01-01-2025", "tambahan", 1))
                .post("/units")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/eselonId"))
                .body("errors.pointer", hasItem("/validFrom"))
                .body("errors.pointer", hasItem("/legalBasis"))
                .body("errors.pointer", hasItem("/tambahan"));
    }

    @Test
    void limitsAnAdministratorToTheSubtreeOfTheToken() {
        var other = agency.unit(root, "DINAS KESEHATAN");
        var limited = agency.within(dinas);

        limited.unit(dinas, "BIDANG PERSANDIAN");
        limited.deciding(Map.of("name", "X", "parentId", other, "validFrom", "2025-01-01", "legalBasis", PERWAL))
                .post("/units")
                .then()
                .statusCode(403)
                .body("code", is("outside-unit-scope"));
        limited.decide(
                        "/units/" + other,
                        "changes",
                        Map.of("validFrom", "2026-01-01", "name", "Y", "legalBasis", PERWAL))
                .statusCode(403);
        limited.decide(
                        "/units/" + bidang,
                        "changes",
                        Map.of("validFrom", "2026-01-01", "parentId", other, "legalBasis", PERWAL))
                .statusCode(403);
        limited.read("/units/" + other).body("allowedActions", empty());
    }

    @Test
    void readsTheTreeWithTotalsOfEverySubtree() {
        agency.position(dinas, "UJI-01", 2);
        agency.position(bidang, "UJI-02", 3);

        agency.read("/units/tree")
                .statusCode(200)
                .body("holdersKnown", is(false))
                .body("root.id", is(root))
                .body("root.subtreeUnits", is(3))
                .body("root.subtreeSeats.need", is(5))
                .body("root.subtreeSeats.filled", nullValue())
                .body("root.children[0].seats.need", is(2))
                .body("root.children[0].children[0].seats.need", is(3));
        agency.read("/units/tree?depth=1")
                .body("root.children[0].children", empty())
                .body("root.children[0].childCount", is(1));
        agency.read("/units/%s/subtree".formatted(dinas))
                .body("root.id", is(dinas))
                .body("root.subtreeSeats.need", is(5));
    }

    @Test
    void answersTheTreeWith304UntilAnythingChanges() {
        var tag = agency.tag("/units/tree");

        agency.asking().header("If-None-Match", tag).get("/units/tree").then().statusCode(304);
        agency.position(dinas, "UJI-09", 1);
        agency.asking().header("If-None-Match", tag).get("/units/tree").then().statusCode(200);
    }

    @Test
    void readsTheTreeOfAPastDay() {
        var other = agency.unit(root, "DINAS BARU");
        move(bidang, "2026-01-01", other).statusCode(200);

        agency.read("/units/%s/subtree?asOf=2025-06-01".formatted(dinas)).body("root.subtreeUnits", is(2));
        agency.read("/units/%s/subtree?asOf=2026-06-01".formatted(dinas)).body("root.subtreeUnits", is(1));
        agency.read("/units/%s/subtree?asOf=2026-06-01".formatted(other)).body("root.subtreeUnits", is(2));
    }

    @Test
    void pagesThroughTheListWithoutLossOrRepetition() {
        List.of("C", "A", "B").forEach(letter -> agency.unit(dinas, "SEKSI " + letter));

        var first = agency.read("/units?unit=%s&subtree=true&limit=3".formatted(dinas))
                .statusCode(200);
        var next = first.extract().<String>path("next");

        first.body(
                "items.name", contains("BIDANG APLIKASI INFORMATIKA", "DINAS KOMUNIKASI DAN INFORMATIKA", "SEKSI A"));
        agency.asking()
                .queryParam("unit", dinas)
                .queryParam("subtree", true)
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/units")
                .then()
                .body("items.name", contains("SEKSI B", "SEKSI C"))
                .body("next", nullValue());
        agency.asking()
                .queryParam("q", "seksi")
                .queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/units")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("cursor-mismatch"));
    }

    @Test
    void listsDirectChildren() {
        agency.read("/units/%s/children".formatted(root)).body("items.id", contains(dinas));
        agency.read("/units/%s/children".formatted(UUID.randomUUID())).statusCode(404);
    }

    private ValidatableResponse rename(String unit, String from, String name) {
        return agency.decide(
                "/units/" + unit, "changes", Map.of("validFrom", from, "name", name, "legalBasis", PERWAL));
    }

    private ValidatableResponse move(String unit, String from, String parent) {
        return agency.decide(
                "/units/" + unit, "changes", Map.of("validFrom", from, "parentId", parent, "legalBasis", PERWAL));
    }

    private ValidatableResponse close(String unit, String day) {
        return agency.decide("/units/" + unit, "closure", Map.of("validTo", day, "legalBasis", PERWAL));
    }
}
