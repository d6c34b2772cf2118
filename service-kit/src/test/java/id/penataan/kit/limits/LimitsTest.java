package id.penataan.kit.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import id.penataan.kit.identity.Ids;
import id.penataan.kit.sample.StillAndTight;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StillAndTight.class)
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class LimitsTest {

    private static final String UPLOADS = "/api/kit/v1/notes/0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10/uploads";

    @TestHTTPResource(UPLOADS)
    URI uploads;

    @Test
    void turnsAwayACallerWhoAsksTooOften() {
        for (int i = 0; i < 5; i++) {
            as("ketiga").get("/api/kit/v1/notes").then().statusCode(200);
        }

        as("ketiga")
                .get("/api/kit/v1/notes")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("9\\d\\d|1000"))
                .body("code", is("too-many-requests"));
        as("keempat").get("/api/kit/v1/notes").then().statusCode(200);
    }

    @Test
    void refusesABodyThatAnnouncesItselfAsTooLarge() {
        as("kelima")
                .header("Idempotency-Key", Ids.next().toString())
                .contentType("text/csv")
                .body("nip;nama\n".repeat(20_000))
                .post(UPLOADS)
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"), "params.maxBytes", is(100_000));
    }

    @Test
    void stopsABodyThatAnnouncesNothingAndDoesNotEnd() throws Exception {
        var bytes = new byte[200_000];
        var request = HttpRequest.newBuilder(uploads)
                .header("Authorization", "Bearer " + token("keenam"))
                .header("Idempotency-Key", Ids.next().toString())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build();

        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("body-too-large");
        }
    }

    private static RequestSpecification as(String subject) {
        return given().auth().oauth2(token(subject));
    }

    private static String token(String subject) {
        return Tokens.of("kota-lama")
                .subject(subject)
                .role("auditor")
                .role("admin-organisasi")
                .sign();
    }
}
