package id.penataan.kit.feed;

import static id.penataan.kit.parcel.Agencies.caller;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.failure.NeighbourDown;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.parcel.ParcelCopy;
import id.penataan.kit.parcel.Parcels;
import id.penataan.kit.tenancy.Background;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class FeedTest {

    private static final String URL = "penataan.neighbour.staffing.url";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static StaffingStub staffing;

    private final String agency = Agencies.fresh();

    @Inject
    FeedConsumer feeds;

    @Inject
    ParcelCopy copy;

    @Inject
    Parcels parcels;

    @Inject
    Background background;

    @BeforeAll
    static void startTheNeighbour() {
        staffing = new StaffingStub();
        System.setProperty(URL, staffing.url());
    }

    @AfterAll
    static void stopTheNeighbour() {
        System.clearProperty(URL);
        staffing.stop();
    }

    @Test
    void followsTheNeighbourByItself() {
        staffing.tell(agency, "A", 1);
        staffing.tell(agency, "B", 2);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(codes()).containsExactly("A", "B"));
        caller(agency, "operator")
                .get("/feeds")
                .then()
                .statusCode(200)
                .body("items[0].source", is("staffing"))
                .body("items[0].position", is(2))
                .body("items[0].lag", is(0))
                .body("items[0].state", is("CURRENT"));
        caller(Agencies.fresh(), "operator").get("/feeds").then().body("items", empty());
    }

    @Test
    void takesEveryEventOnceHoweverManyReadAtOnce() throws Exception {
        IntStream.range(0, 1_200).forEach(i -> staffing.tell(agency, "P%04d".formatted(i), 1));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> reader = () -> {
                feeds.catchUp("staffing", agency);
                return codes().size();
            };
            for (var knownAtTheEnd : threads.invokeAll(Collections.nCopies(3, reader))) {
                assertThat(knownAtTheEnd.get()).isEqualTo(1_200);
            }
        }

        assertThat(times()).containsOnly(1);
    }

    @Test
    void takesNothingTwiceWhenItIsCutOffBetweenTwoBatches() {
        IntStream.range(0, 700).forEach(i -> staffing.tell(agency, "P%04d".formatted(i), 1));
        copy.spoil("P0600");
        assertThatThrownBy(() -> feeds.catchUp("staffing", agency)).isInstanceOf(StateConflict.class);
        assertThat(codes()).hasSize(600);

        copy.mend("P0600");
        feeds.catchUp("staffing", agency);

        assertThat(codes()).hasSize(700);
        assertThat(times()).containsOnly(1);
    }

    @Test
    void goesOnWithWhatIsKnownWhileTheNeighbourIsDown() {
        staffing.tell(agency, "A", 1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(codes()).containsExactly("A"));

        staffing.stop();
        try {
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            caller(agency, "operator").get("/feeds").then().body("items[0].state", is("UNREACHABLE")));
            get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'feeds' }.data.staffing", is("does not answer"));
            assertThatThrownBy(() -> feeds.catchUp("staffing", agency)).isInstanceOf(NeighbourDown.class);
        } finally {
            staffing.tell(agency, "B", 1);
            staffing.start();
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(codes()).containsExactly("A", "B"));
        assertThat(times()).containsOnly(1);
    }

    @Test
    void holdsBackAnAgencyWithAPoisonousEventAloudAndNoOther() {
        var other = Agencies.fresh();
        copy.spoil("BAD");
        staffing.tell(agency, "A", 1);
        staffing.tell(agency, "BAD", 1);
        staffing.tell(agency, "C", 1);
        staffing.tell(other, "D", 1);

        await().atMost(PATIENCE).untilAsserted(() -> {
            caller(agency, "operator")
                    .get("/feeds")
                    .then()
                    .body("items[0].state", is("FAILED"))
                    .body("items[0].position", is(1))
                    .body("items[0].problem", is("event-not-applied"));
            get("/q/health/well")
                    .then()
                    .statusCode(503)
                    .body(
                            "checks.find { it.name == 'feeds-applied' }.data.'staffing." + agency + "'",
                            startsWith("DOWN: event 2"));
            get("/q/metrics").then().body(containsString("penataan_feed_blocked{source=\"staffing\"} 1.0"));
        });
        assertThat(codes()).containsExactly("A");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> caller(other, "operator").get("/feeds").then().body("items[0].state", is("CURRENT")));
        copy.mend("BAD");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(codes()).containsExactly("A", "BAD", "C"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/q/health/well").then().statusCode(200));
        get("/q/metrics").then().body(containsString("penataan_feed_lag{source=\"staffing\"} 0.0"));
    }

    @Test
    void buildsItsCopyAgainFromNothing() {
        staffing.tell(agency, "A", 1);
        staffing.tell(agency, "B", 1);
        feeds.catchUp("staffing", agency);
        background.runAs(CallerIdentity.system(agency), () -> parcels.put("never-told", 1));

        var address = caller(agency, "operator")
                .post("/feeds/staffing/rebuild")
                .then()
                .statusCode(202)
                .body("kind", is("feed-rebuild"))
                .extract()
                .path("id");

        await().atMost(PATIENCE)
                .untilAsserted(() -> caller(agency, "operator")
                        .get("/operations/" + address)
                        .then()
                        .body("state", is("SUCCEEDED"))
                        .body("result.events", is(2)));
        assertThat(codes()).containsExactly("A", "B");
        assertThat(times()).containsOnly(1);
    }

    @Test
    void knowsNoOtherFeeds() {
        caller(agency, "operator").post("/feeds/performance/rebuild").then().statusCode(404);
    }

    private List<String> codes() {
        return background.callAs(CallerIdentity.system(agency), () -> parcels.codesWithoutFilter());
    }

    private List<Integer> times() {
        return background.callAs(CallerIdentity.system(agency), () -> parcels.timesWithoutFilter());
    }
}
