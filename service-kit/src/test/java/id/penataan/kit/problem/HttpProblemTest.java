package id.penataan.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class HttpProblemTest {

    @Test
    void answersAnUnknownAddress() {
        auditor()
                .get("/api/kit/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("no-such-resource"));
        given().get("/nowhere/at/all")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("instance", is("/nowhere/at/all"));
    }

    @Test
    void answersAnIdThatIsNone() {
        auditor().get("/api/kit/v1/notes/not-a-uuid").then().statusCode(404).body("code", is("no-such-resource"));
    }

    @Test
    void answersAMethodTheAddressDoesNotKnow() {
        auditor()
                .delete("/api/kit/v1/notes")
                .then()
                .statusCode(405)
                .header("Allow", containsString("POST"))
                .body("code", is("method-not-allowed"));
    }

    @Test
    void answersAFormItCannotGive() {
        auditor()
                .accept("text/csv")
                .get("/api/kit/v1/notes")
                .then()
                .statusCode(406)
                .body("code", is("not-acceptable"));
    }

    @Test
    void answersABodyOfAnotherKind() {
        given().auth()
                .oauth2(Tokens.of("kota-lama").role("admin-organisasi").sign())
                .header("Idempotency-Key", "http-problem-1")
                .contentType("text/plain")
                .body("title")
                .post("/api/kit/v1/notes")
                .then()
                .statusCode(415)
                .body("code", is("unsupported-media-type"));
    }

    @Test
    void namesTheStateAndWhatMayBeDone() {
        auditor()
                .header("Accept-Language", "id")
                .get("/api/kit/v1/faults/state")
                .then()
                .statusCode(409)
                .body("state", is("LOCKED"), "allowedActions", contains("UNLOCK"))
                .body("detail", is("Catatan terkunci sejak 1 Maret 2026, bobot 1,5."));
    }

    @Test
    void namesTheNeighbourThatIsDown() {
        auditor()
                .get("/api/kit/v1/faults/neighbour")
                .then()
                .statusCode(503)
                .header("Retry-After", "7")
                .body("neighbour", is("staffing"));
    }

    @Test
    void saysNothingOfItsInnards() {
        for (String kind : new String[] {"sql", "bug"}) {
            auditor()
                    .get("/api/kit/v1/faults/" + kind)
                    .then()
                    .statusCode(500)
                    .body("code", is("internal-error"))
                    .body(
                            not(containsString("SELECT")),
                            not(containsString("penataan.Hidden")),
                            not(containsString("java")));
        }
    }

    @Test
    void keepsTheTraceOfTheCaller() {
        auditor()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/kit/v1/nowhere")
                .then()
                .body("traceId", is("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    private static RequestSpecification auditor() {
        return given().auth().oauth2(Tokens.of("kota-lama").role("auditor").sign());
    }
}
