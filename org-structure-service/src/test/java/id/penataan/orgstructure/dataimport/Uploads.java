package id.penataan.orgstructure.dataimport;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.penataan.orgstructure.OrgStructure;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Uploads files as an integrator does and waits for what becomes of them. */
public record Uploads(OrgStructure agency) {
    /** The finished operation. */
    public ValidatableResponse units(byte[] file, String query) {
        return finished(agency.asking().contentType("application/json"), "/imports/ref-unor" + query, file);
    }

    /** A unit list that is not even JSON. */
    ValidatableResponse brokenUnits(byte[] file, String query) {
        return finished(agency.askingWrongly().contentType("application/json"), "/imports/ref-unor" + query, file);
    }

    public ValidatableResponse positions(byte[] file, String query) {
        return finished(agency.asking().contentType("text/csv"), "/imports/jabatan" + query, file);
    }

    /** The findings as row, column and code. */
    List<String> findings(ValidatableResponse operation, String severity) {
        var id = operation.extract().<String>path("id");
        List<Map<String, Object>> items = agency.asking()
                .queryParam("severity", severity)
                .queryParam("limit", 200)
                .get("/operations/%s/findings".formatted(id))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .map(item -> "%s %s %s".formatted(item.get("row"), item.get("column"), item.get("code")))
                .toList();
    }

    private ValidatableResponse finished(RequestSpecification asking, String path, byte[] file) {
        var id = accepted(asking, path, file);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(100, MILLISECONDS)
                .untilAsserted(() -> assertThat(
                                agency.read("/operations/" + id).extract().<String>path("state"))
                        .isIn("SUCCEEDED", "FAILED"));
        return agency.read("/operations/" + id);
    }

    private static String accepted(RequestSpecification asking, String path, byte[] file) {
        return asking.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file)
                .post(path)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
