package id.penataan.kit.operation;

import static id.penataan.kit.parcel.Agencies.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.parcel.Errand;
import id.penataan.kit.parcel.Errand.Steps;
import id.penataan.kit.parcel.Errands;
import id.penataan.kit.parcel.Parcels;
import id.penataan.kit.tenancy.Background;
import id.penataan.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class OperationTest {

    private final String agency = Agencies.fresh();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Inject
    Errands errands;

    @Inject
    Errand errand;

    @Inject
    Parcels parcels;

    @Inject
    Background background;

    @Test
    void isDoneInTheNameOfItsSubmitter() {
        var id = submit(context -> OperationResult.succeeded(Map.of("caller", errand.callerNow(), "unit", agency)));

        var done = ended(id);

        assertThat(done.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(done.getInt("percent")).isEqualTo(100);
        assertThat(done.getString("result.caller")).isEqualTo("sari@" + agency);
        assertThat(done.getInt("attempt")).isEqualTo(1);
        assertThat(done.getList("allowedActions")).isEmpty();
        assertThat(done.getString("links.findings")).endsWith("/operations/" + id + "/findings");
    }

    @Test
    void showsItsProgressBeforeItsOwnTransactionEnds() throws Exception {
        var id = submit(context -> QuarkusTransaction.requiringNew().call(() -> {
            parcels.put("half-done", 1);
            context.progress(30, 120);
            waitFor(goOn);
            return OperationResult.succeeded(Map.of());
        }));

        await().untilAsserted(() -> get(id).then().body("state", is("RUNNING")).body("percent", is(25)));
        assertThat(stored()).isEmpty();
        goOn.countDown();
        assertThat(ended(id).getString("state")).isEqualTo("SUCCEEDED");
    }

    @Test
    void isCancelledBeforeItBegins() {
        var first = submit(context -> {
            waitFor(goOn);
            return OperationResult.succeeded(Map.of());
        });
        await().untilAsserted(() -> get(first).then().body("state", is("RUNNING")));
        var second = submit(context -> OperationResult.succeeded(Map.of()));

        cancel(second).then().statusCode(202).body("state", is("CANCELLED")).header("Location", endsWith(second + ""));
        goOn.countDown();

        assertThat(ended(first).getString("state")).isEqualTo("SUCCEEDED");
        cancel(second)
                .then()
                .statusCode(409)
                .body("code", is("operation-finished"))
                .body("state", is("CANCELLED"));
    }

    @Test
    void isCancelledInTheMiddleAndLeavesNothingBehind() {
        var started = new CountDownLatch(1);
        var id = submit(context -> QuarkusTransaction.requiringNew().call(() -> {
            parcels.put("half-done", 1);
            started.countDown();
            for (int i = 0; i < 600; i++) {
                Thread.sleep(50);
                context.stopIfCancelled();
            }
            return OperationResult.succeeded(Map.of());
        }));
        waitFor(started);

        cancel(id).then().statusCode(202);

        assertThat(ended(id).getString("state")).isEqualTo("CANCELLED");
        assertThat(stored()).isEmpty();
    }

    @Test
    void failsWithoutTellingItsInsides() {
        var id = submit(context -> {
            throw new IllegalStateException("secret inside");
        });

        var done = ended(id);

        assertThat(done.getString("state")).isEqualTo("FAILED");
        assertThat(done.getString("problem.code")).isEqualTo("internal-error");
        assertThat(done.getString("problem.traceId")).isNotEmpty();
        assertThat(done.prettify()).doesNotContain("secret");
    }

    @Test
    void runsTheOperationsOfAnAgencyInTheirOrder() {
        var order = new ConcurrentLinkedQueue<Integer>();
        var ids = IntStream.range(0, 5)
                .mapToObj(i -> submit(context -> {
                    order.add(i);
                    Thread.sleep(20);
                    return OperationResult.succeeded(Map.of());
                }))
                .toList();

        ids.forEach(this::ended);

        assertThat(order).containsExactly(0, 1, 2, 3, 4);
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

    private Response cancel(UUID id) {
        return caller(agency, "operator").delete("/operations/" + id);
    }

    private List<String> stored() {
        return background.callAs(Errands.sari(agency), () -> parcels.codesWithoutFilter());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
