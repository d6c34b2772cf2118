package id.penataan.staffing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends files to the import operations of an agency and waits for the outcome. */
public record Uploads(String instansi) {
    private static final String BASE = "/api/staffing/v1";
    private static final ContractFilter CONTRACT = ContractFilter.of("staffing");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    public String token() {
        return Tokens.of(instansi).role("admin-kepegawaian").subject("sari").sign();
    }

    public JsonPath send(String dataset, String text) {
        return send(dataset, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public JsonPath send(String dataset, Path file) throws IOException {
        return send(dataset, Files.readAllBytes(file), Map.of());
    }

    /** The operation after it has ended. */
    public JsonPath send(String dataset, byte[] file, Map<String, String> query) {
        return ended(handOver(dataset, file, query));
    }

    /** The id of the operation, which may still be waiting. */
    public String handOver(String dataset, byte[] file, Map<String, String> query) {
        return given().filter(CONTRACT)
                .basePath("")
                .auth()
                .oauth2(token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParams(query)
                .contentType("text/csv")
                .body(file)
                .post(BASE + "/imports/" + dataset)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private JsonPath ended(String id) {
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var operation = get("/operations/" + id, Map.of());
            if (List.of("SUCCEEDED", "FAILED", "CANCELLED").contains(operation.getString("state"))) {
                return operation;
            }
            pause();
        }
        throw new AssertionError("operation %s did not end".formatted(id));
    }

    /** All findings of an operation, page by page. */
    public List<Map<String, Object>> findings(JsonPath operation) {
        var all = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var query = cursor == null ? Map.of("limit", "200") : Map.of("limit", "200", "cursor", cursor);
            var page = get("/operations/%s/findings".formatted(operation.getString("id")), query);
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return all;
    }

    public JsonPath get(String path, Map<String, ?> query) {
        var answer = given().filter(CONTRACT)
                .basePath("")
                .auth()
                .oauth2(token())
                .queryParams(query)
                .get(BASE + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** The ETag of a record. */
    public String tag(String path) {
        return given().basePath("").auth().oauth2(token()).get(BASE + path).header("ETag");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
