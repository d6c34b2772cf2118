package id.penataan.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.kit.identity.Ids;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class IdempotentTest {

    @Test
    void wantsAKey() {
        admin().contentType("application/json")
                .body("{\"title\": \"Tanpa kunci\"}")
                .post("/api/kit/v1/notes")
                .then()
                .statusCode(428)
                .body("code", is("idempotency-key-missing"));
    }

    @Test
    void givesTheSameAnswerAgainWithoutASecondEffect() {
        var key = key();
        var first = create(key, "Sekali saja " + key.substring(20));
        var again = create(key, "Sekali saja " + key.substring(20));

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", "true").contentType("application/json");
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        var key = key();
        create(key, "Satu " + key.substring(20)).then().statusCode(201);

        create(key, "Lain " + key.substring(20))
                .then()
                .statusCode(422)
                .body(
                        "errors[0].code",
                        is("idempotency-key-reused"),
                        "errors[0].pointer",
                        is("/header/Idempotency-Key"));
    }

    @Test
    void givesEachCallerKeysOfItsOwn() {
        var key = key();
        create(key, "Milik satu " + key.substring(20)).then().statusCode(201);

        create(admin("lain"), key, "Milik dua " + key.substring(20))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void forgetsAKeyWhoseCommandFailed() {
        var taken = "Judul " + key().substring(20);
        create(key(), taken).then().statusCode(201);
        var key = key();

        create(key, taken)
                .then()
                .statusCode(422)
                .body("errors[0].code", is("title-taken"), "errors[0].pointer", is("/title"));
        create(key, taken + " b").then().statusCode(201);
    }

    @Test
    void answersADatabaseRefusalThatNobodyForesaw() {
        var shelf = "S" + key().substring(28);
        createOnShelf(shelf).then().statusCode(201);

        createOnShelf(shelf).then().statusCode(409).body("code", is("already-exists"));
    }

    @Test
    void remembersNoDryRun() {
        var key = key();
        var body = "{\"title\": \"Kering %s\"}".formatted(key.substring(20));
        var request = admin().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body);
        var dry = request.post("/api/kit/v1/notes?dryRun=true");

        dry.then().statusCode(201);
        admin().get(dry.header("Location")).then().statusCode(404).body("code", is("note-not-found"));
        create(key, "Kering " + key.substring(20)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void readsAStreamToItsEndBeforeItComparesIt() {
        var key = key();
        var lines = "nip;nama\n".repeat(50_000);
        var id = Ids.next();

        var first = upload(key, id.toString(), lines);
        first.then().statusCode(202).body("first", is((int) 'n'));
        var again = upload(key, id.toString(), lines);
        again.then().statusCode(202).header("Idempotency-Replayed", "true");
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        upload(key, id.toString(), lines + "x").then().statusCode(422);
    }

    @Test
    void hasOneEffectWhenTwoAskAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var key = key();
            var title = "Bersamaan " + key.substring(20);
            var answers = atOnce(4, () -> create(key, title));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            assertThat(answers.stream().map(answer -> answer.body().asString()).distinct())
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                    .hasSize(1);
        }
    }

    private static List<Response> atOnce(int callers, Callable<Response> call) throws Exception {
        var barrier = new CyclicBarrier(callers);
        try (var pool = Executors.newFixedThreadPool(callers)) {
            var running = IntStream.range(0, callers)
                    .mapToObj(i -> pool.submit(() -> {
                        barrier.await();
                        return call.call();
                    }))
                    .toList();
            var answers = new ArrayList<Response>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private static Response create(String key, String title) {
        return create(admin(), key, title);
    }

    private static Response create(RequestSpecification request, String key, String title) {
        return request.header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"title\": \"%s\"}".formatted(title))
                .post("/api/kit/v1/notes");
    }

    private static Response createOnShelf(String shelf) {
        return admin().header("Idempotency-Key", key())
                .contentType("application/json")
                .body("{\"title\": \"%s\", \"shelf\": \"%s\"}".formatted(Ids.next(), shelf))
                .post("/api/kit/v1/notes");
    }

    private static Response upload(String key, String id, String lines) {
        return admin().header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(lines)
                .post("/api/kit/v1/notes/" + id + "/uploads");
    }

    private static RequestSpecification admin() {
        return admin("tester");
    }

    private static RequestSpecification admin(String subject) {
        return given().auth()
                .oauth2(Tokens.of("kota-lama")
                        .subject(subject)
                        .role("admin-organisasi")
                        .sign());
    }

    private static String key() {
        return Ids.next().toString();
    }
}
