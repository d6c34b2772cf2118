package id.penataan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.penataan.testkit.Tokens;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Sends files of yearly predikat and waits for the outcome. */
public record Uploads(Performance office) {
    public static final String HEADER =
            "nip,tahun,periode,rating_hasil_kerja,rating_perilaku,predikat_kinerja,nip_penilai\n";

    public static Uploads of(String slug) {
        return new Uploads(
                new Performance(Tokens.of(slug).role("admin-kepegawaian").subject("sari")));
    }

    public JsonPath send(String rows, Map<String, ?> query) {
        return send((HEADER + rows).getBytes(StandardCharsets.UTF_8), query);
    }

    /** The operation after it has ended. */
    public JsonPath send(byte[] file, Map<String, ?> query) {
        String id = office.asking()
                .header("Idempotency-Key", Performance.key())
                .queryParams(query)
                .contentType("text/csv")
                .body(file)
                .post("/imports/skp-tahunan")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !operation(id).getString("state").matches("QUEUED|RUNNING"));
        return operation(id);
    }

    public List<Map<String, Object>> findings(JsonPath operation) {
        var path = "/operations/%s/findings?limit=200".formatted(operation.getString("id"));
        List<Map<String, Object>> found =
                office.read(path).statusCode(200).extract().jsonPath().getList("items");
        assertThat(found).hasSizeLessThan(200);
        return found;
    }

    private JsonPath operation(String id) {
        return office.read("/operations/" + id).statusCode(200).extract().jsonPath();
    }
}
