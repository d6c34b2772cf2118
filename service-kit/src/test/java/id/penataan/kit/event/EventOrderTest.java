package id.penataan.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.tenancy.Background;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class EventOrderTest {

    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = 40;

    private final String agency = Agencies.fresh();

    @Inject
    Events events;

    @Inject
    EventLog log;

    @Inject
    Background background;

    @Test
    void showsAReaderEveryEventOnceAndInOrderWhileOthersWrite() throws Exception {
        var writing = new AtomicBoolean(true);
        var committed = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> readWhile(writing));
            var writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> write(writer, committed)))
                    .toList();
            try {
                for (var writer : writers) {
                    writer.get();
                }
            } finally {
                writing.set(false);
            }

            var seen = reader.get();

            assertThat(seen).hasSize(committed.get());
            assertThat(seen).extracting(CloudEvent::id).containsExactlyElementsOf(numbers(committed.get()));
            assertThat(seen).extracting(CloudEvent::subject).doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsNothingOfATransactionThatWasRolledBack() {
        rolledBack(() -> events.publish("id.penataan.kit.parcel.changed", "never", Map.of()));
        inTransaction(() -> events.publish("id.penataan.kit.parcel.changed", "told", Map.of("a", 1)));

        var told = read(0);

        assertThat(told).extracting(CloudEvent::subject).containsExactly("told");
        assertThat(told).extracting(CloudEvent::id).containsExactly("1");
    }

    @Test
    void answersAWaitingReaderAsSoonAsSomethingHappens() {
        var answer = CompletableFuture.supplyAsync(() -> Agencies.caller(agency, "integrator")
                .get("/events?after=0&wait=20")
                .then()
                .extract());
        inTransaction(() -> events.publish("id.penataan.kit.parcel.changed", "p1", Map.of("weight", 5)));

        var response = answer.orTimeout(10, TimeUnit.SECONDS).join();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/cloudevents-batch+json");
        assertThat(response.jsonPath().getString("[0].data.weight")).isEqualTo("5");
        assertThat(response.jsonPath().getString("[0].instansi")).isEqualTo(agency);
        assertThat(response.jsonPath().getString("[0].source")).isEqualTo("/api/kit/v1");
    }

    @Test
    void saysAfterTheWaitThatNothingHappened() {
        Agencies.caller(agency, "integrator")
                .get("/events?wait=1")
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
    }

    @Test
    void refusesToWaitForEver() {
        Agencies.caller(agency, "integrator")
                .get("/events?wait=31&limit=501")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
    }

    @Test
    void listsTheStreamsOfAllAgenciesToAService() {
        inTransaction(() -> events.publish("id.penataan.kit.parcel.changed", "p1", Map.of()));

        RestAssured.given()
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of("*").role("integrator").sign())
                .get("/api/kit/v1/events/streams")
                .then()
                .statusCode(200)
                .body("items.instansi", hasItem(agency))
                .body("items.find { it.instansi == '" + agency + "' }.last", is(1));
    }

    private void write(int writer, AtomicInteger committed) {
        var random = new Random(writer);
        for (int i = 0; i < TRANSACTIONS; i++) {
            int count = 1 + random.nextInt(3);
            boolean undo = random.nextInt(10) == 0;
            var subject = writer + "-" + i + "-";
            int pause = random.nextInt(6);
            Runnable work = () -> {
                for (int n = 0; n < count; n++) {
                    events.publish("id.penataan.kit.parcel.changed", subject + n, Map.of("n", n));
                }
                pause(pause);
            };
            if (undo) {
                rolledBack(work);
            } else {
                inTransaction(work);
            }
            committed.addAndGet(undo ? 0 : count);
        }
    }

    /** Reads on from the last number seen, as a consumer does; once more after the last writer is done. */
    private List<CloudEvent> readWhile(AtomicBoolean writing) {
        var seen = new ArrayList<CloudEvent>();
        boolean more = true;
        while (more) {
            more = writing.get();
            long last = seen.isEmpty() ? 0 : Long.parseLong(seen.getLast().id());
            var batch = read(last);
            seen.addAll(batch);
            more |= !batch.isEmpty();
        }
        return seen;
    }

    private List<CloudEvent> read(long after) {
        return background.callAs(
                CallerIdentity.system(agency), () -> log.await(agency, after, 7, Duration.ofMillis(5)));
    }

    private void inTransaction(Runnable work) {
        background.runAs(
                CallerIdentity.system(agency),
                () -> QuarkusTransaction.requiringNew().run(work));
    }

    private void rolledBack(Runnable work) {
        assertThatThrownBy(() -> inTransaction(() -> {
                    work.run();
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
