package id.penataan.staffing.placement.web;

import static io.restassured.RestAssured.given;

import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of a placement as a client of the API takes them. */
record Steps(String instansi) {
    private static final String BASE = "/api/staffing/v1";
    private static final ContractFilter CONTRACT = ContractFilter.of("staffing");

    Response propose(UUID employee, UUID position, String from) {
        return propose(employee, position, from, null);
    }

    Response propose(UUID employee, UUID position, String from, @Nullable String verification) {
        var body = new HashMap<String, Object>(
                Map.of("employeeId", employee, "positionId", position, "validFrom", from, "note", "Calon terbaik"));
        if (verification != null) {
            body.put("verification", verification);
        }
        return post("siti", "admin-kepegawaian", "/placements", body, null);
    }

    Response approve(Response seen) {
        return step("budi", "ppk", seen, "approve", Map.of("reason", "Disetujui"));
    }

    Response decree(Response seen, String effectiveDate) {
        return step(
                "siti",
                "admin-kepegawaian",
                seen,
                "decree",
                Map.of("number", "800/112/2026", "date", "2026-06-20", "effectiveDate", effectiveDate));
    }

    Response step(String subject, String role, Response seen, String action, Map<String, ?> body) {
        var path = "/placements/%s/%s".formatted(seen.jsonPath().getString("id"), action);
        return post(subject, role, path, body, seen.header("ETag"));
    }

    Response post(String subject, String role, String path, Map<String, ?> body, @Nullable String tag) {
        var request = given().filter(CONTRACT)
                .basePath("")
                .auth()
                .oauth2(Tokens.of(instansi).subject(subject).role(role).sign())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
        return (tag == null ? request : request.header("If-Match", tag)).post(BASE + path);
    }

    /** A step that forgets both If-Match and Idempotency-Key. */
    Response withoutPreconditions(String path) {
        return given().filter(CONTRACT.expectingInvalidRequest())
                .basePath("")
                .auth()
                .oauth2(Tokens.of(instansi).subject("budi").role("ppk").sign())
                .contentType("application/json")
                .body(Map.of("reason", "Disetujui"))
                .post(BASE + path);
    }

    Response get(String role, String path, Map<String, ?> query) {
        return get(Tokens.of(instansi).subject("budi").role(role), path, query);
    }

    Response get(Tokens caller, String path, Map<String, ?> query) {
        return given().filter(CONTRACT)
                .basePath("")
                .auth()
                .oauth2(caller.sign())
                .queryParams(query)
                .get(BASE + path);
    }
}
