package id.penataan.staffing.employee.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.staffing.KotaKecil;
import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.Uploads;
import id.penataan.staffing.dataimport.PegawaiFiles;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class EmployeeResourceTest {
    private static final String AGENCY = "kota-daftar";
    private static final String BASE = "/api/staffing/v1";
    private static final ContractFilter CONTRACT = ContractFilter.of("staffing");
    private static final String ANDI = "198503172010011901";
    private static final String SITI = "198503172010011903";

    @BeforeEach
    void someoneInEachUnit() {
        var uploads = new Uploads(AGENCY);
        if (uploads.get("/employees", Map.of("count", "true")).getLong("total") > 0) {
            return;
        }
        KotaKecil.tellOf(AGENCY);
        var file = new PegawaiFiles();
        file.with(person(901, "ANDI WIJAYA", "bidang"));
        file.with(person(902, "BUDI WIJAYA", "dinas"));
        file.with(person(903, "SITI RAHMAWATI", "badan"));
        file.with(person(904, "SITI NURHALIZA", "sekda"));
        uploads.send("pegawai-pns", file.text());
    }

    @Test
    void listsTheSubtreeSortedByName() {
        office().queryParams("unit", KotaKecil.DINAS, "subtree", "true")
                .get(BASE + "/employees")
                .then()
                .statusCode(200)
                .body("items.name", contains("ANDI WIJAYA", "BUDI WIJAYA"))
                .body("items[0].unitName", is("BIDANG REHABILITASI SOSIAL"));
    }

    @Test
    void listsTheUnitAloneWithoutItsSubtree() {
        office().queryParams("unit", KotaKecil.DINAS)
                .get(BASE + "/employees")
                .then()
                .body("items.name", contains("BUDI WIJAYA"));
    }

    @Test
    void findsPeopleByTheBeginningsOfTheirNamesAndByNip() {
        office().queryParam("q", "sit rah").get(BASE + "/employees").then().body("items.nip", contains(SITI));
        office().queryParam("q", "Hj. Siti").get(BASE + "/employees").then().body("items.size()", is(2));
        office().queryParam("q", ANDI).get(BASE + "/employees").then().body("items.nip", contains(ANDI));
        office().queryParam("q", "tidak ada").get(BASE + "/employees").then().body("items.size()", is(0));
    }

    @Test
    void walksThroughTheWholeListPageByPage() {
        var seen = new HashSet<String>();
        String cursor = null;
        do {
            var query = cursor == null ? Map.of("limit", "3") : Map.of("limit", "3", "cursor", cursor);
            var page = office().queryParams(query).get(BASE + "/employees").jsonPath();
            assertThat(seen).doesNotContainAnyElementsOf(page.<String>getList("items.nip"));
            seen.addAll(page.getList("items.nip"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).hasSize(4);
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        var next = office().queryParams("limit", 1).get(BASE + "/employees").path("next");

        office().queryParams("limit", 1, "q", "siti", "cursor", next)
                .get(BASE + "/employees")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("cursor-mismatch"));
    }

    @Test
    void knowsNoSeatBeforeTheOneTheFileTells() {
        office().queryParams("nip", ANDI, "asOf", "2015-01-01")
                .get(BASE + "/employees")
                .then()
                .header("Effective-As-Of", "2015-01-01")
                .body("items[0].unitId", nullValue())
                .body("items[0].golongan", nullValue());
        office().queryParams("nip", ANDI, "asOf", "2009-01-01")
                .get(BASE + "/employees")
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void saysThatAUnitDoesNotExist() {
        office().queryParams("unit", UUID.randomUUID())
                .get(BASE + "/employees")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("unit-unknown"));
    }

    @Test
    void showsASuperiorTheOwnSubtreeAndNobodyElse() {
        var superior = Tokens.of(AGENCY).role("atasan").unit(KotaKecil.DINAS.toString());

        as(superior).get(BASE + "/employees").then().body("items.name", contains("ANDI WIJAYA", "BUDI WIJAYA"));
        as(superior).get(BASE + "/employees/" + idOf(SITI)).then().statusCode(404);
        as(superior)
                .queryParam("unit", KotaKecil.BADAN)
                .get(BASE + "/employees")
                .then()
                .statusCode(403);
    }

    @Test
    void showsAPegawaiTheOwnRecordOnly() {
        var andi = Tokens.of(AGENCY).role("pegawai").nip(ANDI);

        as(andi).get(BASE + "/employees").then().body("items.nip", contains(ANDI));
        as(andi).get(BASE + "/employees/" + idOf(ANDI)).then().statusCode(200);
        as(andi).get(BASE + "/employees/" + idOf(SITI)).then().statusCode(404);
    }

    @Test
    void answersThatTheCopyIsStillCurrent() {
        var path = BASE + "/employees/" + idOf(ANDI);
        var tag = office().get(path).header("ETag");

        office().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void showsRanksEducationsAndPersonalDataWithAPurpose() {
        var path = BASE + "/employees/" + idOf(ANDI);

        office().get(path + "/ranks").then().body("items.golongan", contains("III/a", "III/d"));
        office().get(path + "/educations").then().body("items.field", contains("S-1 ADMINISTRASI NEGARA"));
        office().get(path + "/personal-data").then().statusCode(422).body("errors[0].code", is("purpose-missing"));
        office().queryParam("purpose", "Verifikasi berkas")
                .get(path + "/personal-data")
                .then()
                .statusCode(200)
                .body("nik", is("9900000000000901"));
    }

    @Test
    void correctsABirthDateOnceAndSaysWhy() {
        var path = BASE + "/employees/" + idOf(SITI);
        var tag = office().get(path).header("ETag");
        var body = Map.of("birthDate", "1985-03-18", "reason", "Sesuai akta kelahiran");

        correction(tag, body).then().statusCode(200).body("birthDate", is("1985-03-18"));

        correction(tag, body).then().statusCode(412);
        var found = office().queryParams("employee", idOf(SITI)).get(BASE + "/quality-findings");
        found.then().body("items.indicator", hasItem("CON_2"));
        office().queryParam("subjectId", idOf(SITI)).get(BASE + "/audit");
    }

    @Test
    void tellsEveryFaultOfACorrectionAtOnce() {
        var tag = office().get(BASE + "/employees/" + idOf(ANDI)).header("ETag");

        as(Tokens.of(AGENCY).role("admin-kepegawaian"))
                .filter(CONTRACT.expectingInvalidRequest())
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("name", "...", "birthDate", "1850-01-01", "reason", "Salah ketik"))
                .post(BASE + "/employees/" + idOf(ANDI) + "/corrections")
                .then()
                .statusCode(422)
                .body("errors.code", contains("name-without-letters", "date-out-of-range"));
    }

    private Response correction(String tag, Map<String, String> body) {
        return office().header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(BASE + "/employees/" + idOf(SITI) + "/corrections");
    }

    private static String idOf(String nip) {
        List<String> ids =
                office().queryParam("nip", nip).get(BASE + "/employees").path("items.id");
        return ids.getFirst();
    }

    private static RequestSpecification office() {
        return as(Tokens.of(AGENCY).role("admin-kepegawaian").subject("sari"));
    }

    private static RequestSpecification as(Tokens token) {
        return given().filter(CONTRACT).basePath("").auth().oauth2(token.sign());
    }

    private static Map<String, String> person(int serial, String name, String unit) {
        var row = PegawaiFiles.person(serial);
        row.put("NAMA", name);
        row.put("UNOR ID", unit);
        return row;
    }
}
