package id.penataan.kit.operation;

import static id.penataan.kit.parcel.Agencies.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.parcel.Errand.Steps;
import id.penataan.kit.parcel.Errands;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class OperationShownTest {

    private final String agency = Agencies.fresh();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Inject
    Errands errands;

    @Test
    void showsItsFindingsPageByPageAndAsAHarmlessFile() {
        var id = submit(context -> {
            context.error(new RowError(1, "NAMA", "value-missing"));
            context.warning(new RowError(2, "NAMA", "formula-like", Map.of(), "=cmd|' /C calc'!A0"));
            context.error(new RowError(3, "TMT", "date-unreadable", Map.of("format", "dd-MM-yyyy"), "31-••-••••"));
            return OperationResult.refused(Map.of("bad", 2), "import-rejected", Map.of("bad", 2));
        });

        var done = ended(id);

        assertThat(done.getString("state")).isEqualTo("FAILED");
        assertThat(done.getString("problem.code")).isEqualTo("import-rejected");
        assertThat(done.getInt("result.bad")).isEqualTo(2);
        assertThat(done.getInt("errors")).isEqualTo(2);
        assertThat(done.getInt("warnings")).isEqualTo(1);
        var first = caller(agency, "operator").get("/operations/" + id + "/findings?limit=2&count=true");
        first.then().body("items.row", contains(1, 2)).body("total", is(3)).body("next", notNullValue());
        caller(agency, "operator")
                .queryParam("cursor", first.path("next").toString())
                .header("Accept-Language", "en")
                .get("/operations/" + id + "/findings?limit=2&count=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].message", is("Not a date of the form dd-MM-yyyy."));
        var file = caller(agency, "operator").get("/operations/" + id + "/result?bom=true");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.body().asString())
                .startsWith("\uFEFFrow,severity,column,code,message,value\r\n1,ERROR,NAMA,value-missing,")
                .contains(",'=cmd|' /C calc'!A0\r\n");
    }

    @Test
    void hasNoFileBeforeItsEnd() {
        var id = submit(context -> {
            waitFor(goOn);
            return OperationResult.succeeded(Map.of());
        });

        caller(agency, "operator")
                .get("/operations/" + id + "/result")
                .then()
                .statusCode(409)
                .body("code", is("operation-not-finished"));
        goOn.countDown();
        ended(id);
    }

    @Test
    void tellsItsStatesAsTheyCome() {
        var id = submit(context -> {
            waitFor(goOn);
            return OperationResult.succeeded(Map.of());
        });
        var stream = CompletableFuture.supplyAsync(() -> caller(agency, "operator")
                .get("/operations/" + id + "/events")
                .then()
                .extract());
        await().untilAsserted(() -> get(id).then().body("state", is("RUNNING")));
        goOn.countDown();

        var told = stream.orTimeout(20, TimeUnit.SECONDS).join();

        assertThat(told.contentType()).startsWith("text/event-stream");
        assertThat(told.body().asString()).contains("data:{").contains("\"state\":\"SUCCEEDED\"");
    }

    @Test
    void answersNotModifiedWhileNothingMoves() {
        var id = submit(context -> OperationResult.succeeded(Map.of()));
        ended(id);
        var tag = get(id).header("ETag");

        caller(agency, "operator")
                .header("If-None-Match", tag)
                .get("/operations/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void isSeenByItsOwnAgencyOnly() {
        var id = submit(context -> OperationResult.succeeded(Map.of()));
        ended(id);

        caller(Agencies.fresh(), "operator").get("/operations/" + id).then().statusCode(404);
        caller(Agencies.fresh(), "operator")
                .get("/operations")
                .then()
                .statusCode(200)
                .body("items", empty());
        caller(agency, "operator")
                .get("/operations?count=true")
                .then()
                .body("items.id", contains(id.toString()))
                .body("total", is(1));
        caller(agency, "operator").get("/operations?state=FAILED").then().body("items", empty());
    }

    private UUID submit(Steps steps) {
        return errands.submit(agency, steps);
    }

    private Response get(UUID id) {
        return errands.get(agency, id);
    }

    private JsonPath ended(UUID id) {
        return errands.ended(agency, id);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
