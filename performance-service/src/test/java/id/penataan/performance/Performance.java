package id.penataan.performance;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The service as one caller uses it, every request and answer held against the contract. */
public record Performance(Tokens tokens) {
    public static final ContractFilter CONTRACT = ContractFilter.of("performance");
    public static final String BASE = "/api/performance/v1";

    public static Performance as(Agency agency, String role) {
        return new Performance(Tokens.of(agency.slug()).role(role).subject(role));
    }

    /** A person with the role of an employee, and that of a superior where one is. */
    public static Performance person(Agency agency, String nip) {
        return new Performance(
                Tokens.of(agency.slug()).role("pegawai").role("atasan").nip(nip).subject(nip));
    }

    public Performance within(UUID unit) {
        return new Performance(tokens.unit(unit.toString()));
    }

    public RequestSpecification asking() {
        return given().filter(CONTRACT).basePath(BASE).auth().oauth2(tokens.sign());
    }

    public RequestSpecification askingWrongly() {
        return given().filter(CONTRACT.expectingInvalidRequest())
                .basePath(BASE)
                .auth()
                .oauth2(tokens.sign());
    }

    public ValidatableResponse read(String path) {
        return asking().get(path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return asking().contentType(JSON)
                .header("Idempotency-Key", key())
                .body(body)
                .post(path)
                .then();
    }

    public ValidatableResponse act(String path) {
        return asking().header("Idempotency-Key", key()).post(path).then();
    }

    public ValidatableResponse patch(String path, Object body) {
        return asking().contentType("application/merge-patch+json")
                .header("If-Match", tag(path))
                .body(body)
                .patch(path)
                .then();
    }

    public String tag(String path) {
        return asking().get(path).then().statusCode(200).extract().header("ETag");
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** An open cycle of 2026 whose evaluation may begin. */
    public String openCycle() {
        var id = post("/cycles", Map.of("year", 2026, "periodicEvaluation", "TRIWULAN", "evaluationFrom", "2026-06-01"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        act("/cycles/%s/open".formatted(id)).statusCode(200);
        return id;
    }

    public Response draft(String cycle) {
        return post("/skps", Map.of("cycleId", cycle)).statusCode(201).extract().response();
    }

    /** A plan with one main result, submitted; of a JPT where it serves the performance agreement. */
    public String submitted(String cycle, String intervened) {
        String id = draft(cycle).path("id");
        patch("/skps/" + id, Map.of("workResults", List.of(result(intervened)))).statusCode(200);
        act("/skps/%s/submit".formatted(id)).statusCode(200);
        return id;
    }

    public static Map<String, Object> result(String intervened) {
        var indicator = new LinkedHashMap<String, Object>(Map.of(
                "description",
                "Persentase permohonan PBG yang selesai sesuai standar waktu",
                "target",
                Map.of("text", "95 Persen", "value", 95, "unit", "Persen")));
        var result = new LinkedHashMap<String, Object>(
                Map.of("kind", "UTAMA", "description", "Meningkatnya bangunan gedung yang layak fungsi"));
        if (intervened == null) {
            indicator.put("perspektif", "PENERIMA_LAYANAN");
            result.put("performanceAgreement", "Perjanjian Kinerja 2026: bangunan gedung layak fungsi");
        } else {
            indicator.put("aspek", "KUANTITAS");
            result.put("intervenedResultId", intervened);
        }
        result.put("indicators", List.of(indicator));
        return result;
    }

    public String firstResult(String skp) {
        return read("/skps/" + skp).statusCode(200).extract().path("workResults[0].id");
    }
}
