package id.penataan.staffing.competency.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class StandardResourceTest {
    private static final String BASE = "/api/staffing/v1/competency-standards";
    private static final String TOKEN =
            Tokens.of("kota-standar").role("admin-kepegawaian").sign();
    private static final ContractFilter CONTRACT = ContractFilter.of("staffing");

    @Test
    void letsAChangeHoldFromItsDayOn() {
        var made = defined("ANALIS KEBIJAKAN AHLI MUDA", 2, "2025-01-01");
        var path = BASE + "/" + made.path("id");

        office().header("If-Match", made.header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(standard("ANALIS KEBIJAKAN AHLI MUDA", 3, "2026-01-01"))
                .post(path + "/changes")
                .then()
                .statusCode(200)
                .body("levels.M1", is(3));

        office().queryParam("asOf", "2025-12-31")
                .get(path)
                .then()
                .body("levels.M1", is(2))
                .body("validTo", is("2026-01-01"));
        office().queryParam("asOf", "2026-01-01").get(path).then().body("levels.M1", is(3));
        office().get(path + "/versions").then().body("versions.validFrom", contains("2025-01-01", "2026-01-01"));
        office().queryParam("asOf", "2024-12-31").get(path).then().statusCode(404);
    }

    @Test
    void refusesAChangeThatWouldHoldBeforeTheLatestVersion() {
        var made = defined("ANALIS ANGGARAN AHLI MUDA", 2, "2025-01-01");

        office().header("If-Match", made.header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(standard("ANALIS ANGGARAN AHLI MUDA", 3, "2024-06-01"))
                .post(BASE + "/" + made.path("id") + "/changes")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("change-before-latest"));
    }

    @Test
    void knowsATitleOnceOnlyWhateverItsCase() {
        defined("PERENCANA AHLI MUDA", 3, "2025-01-01");

        define(standard("Perencana  Ahli Muda", 3, "2025-01-01"))
                .then()
                .statusCode(409)
                .body("code", is("standard-title-taken"));
    }

    @Test
    void findsTheStandardOfATitleInAnyCase() {
        defined("AUDITOR AHLI PERTAMA", 2, "2025-01-01");

        office().queryParam("jobTitle", "Auditor Ahli Pertama")
                .get(BASE)
                .then()
                .body("items.jobTitle", contains("AUDITOR AHLI PERTAMA"));
        office().queryParam("q", "auditor").get(BASE).then().body("items.jobTitle", hasItem("AUDITOR AHLI PERTAMA"));
    }

    @Test
    void tellsAllFaultsOfAStandardAtOnce() {
        var body = new HashMap<>(standard("X", 7, "2025-13-01"));
        body.put("jenisJabatan", "PENGAWAS");

        given().filter(CONTRACT.expectingInvalidRequest())
                .basePath("")
                .auth()
                .oauth2(TOKEN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(BASE)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/jobTitle",
                                "/jenisJabatan",
                                "/validFrom",
                                "/levels/M1",
                                "/levels/M2",
                                "/levels/M3",
                                "/levels/M4",
                                "/levels/M5",
                                "/levels/M6",
                                "/levels/M7",
                                "/levels/M8",
                                "/levels/S1"));
    }

    private static Response defined(String title, int level, String from) {
        var made = define(standard(title, level, from));
        made.then().statusCode(201).body("jobTitle", is(title));
        return made;
    }

    private static Response define(Map<String, Object> body) {
        return office().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(BASE);
    }

    private static Map<String, Object> standard(String title, int level, String from) {
        var levels = new HashMap<String, Integer>();
        for (var code : new String[] {"M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "S1"}) {
            levels.put(code, level);
        }
        return Map.of(
                "jobTitle",
                title,
                "jenisJabatan",
                "FUNGSIONAL",
                "jenjang",
                "MU",
                "levels",
                levels,
                "validFrom",
                from,
                "legalBasis",
                Map.of("title", "Keputusan Wali Kota tentang Standar Kompetensi Jabatan"));
    }

    private static RequestSpecification office() {
        return given().filter(CONTRACT).basePath("").auth().oauth2(TOKEN);
    }
}
