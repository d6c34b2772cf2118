package id.penataan.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class InputProblemTest {

    @Test
    void tellsWhereTheJsonBreaksOff() {
        post("{\"title\": \"x\",\n  \"shelf\": ")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("malformed-json"), "params.line", is(2), "title", is("Permintaan tidak dapat dibaca"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"), "instance", is("/api/kit/v1/notes"));
    }

    @Test
    void refusesAFieldThatIsGivenTwice() {
        post("{\"title\": \"x\", \"title\": \"y\"}").statusCode(400).body("code", is("malformed-json"));
    }

    @Test
    void asksForTheBodyThatIsMissing() {
        post("").statusCode(400).body("code", is("body-missing"));
    }

    @Test
    void namesAllFaultsOfTheBodyAtOnce() {
        post("""
             {"titel": "x", "shelf": "lowercase and long", "pages": "3", "due": "2026-02-30", "kind": "MIDDLE",
              "author": {"tags": ["a", "toolong", "a"], "a/b": 1}}
             """)
                .statusCode(422)
                .body("code", is("invalid-input"), "type", is("https://penataan.id/problems/invalid-input"))
                .body("errors.findAll { it.message == null }.size()", is(0))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/title required",
                                "/titel unknown-field",
                                "/shelf too-long",
                                "/pages wrong-type",
                                "/due not-a-date",
                                "/kind not-allowed",
                                "/author/name required",
                                "/author/tags/1 too-long",
                                "/author/tags/2 duplicate-item",
                                "/author/a~1b unknown-field"));
    }

    @Test
    void refusesControlCharactersAndNulls() {
        post("{\"title\": \"a\\u0000b\", \"shelf\": null}")
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/title control-character", "/shelf null-not-allowed"));
    }

    @Test
    void refusesABodyThatNestsTooDeep() {
        post("{\"title\":" + "[".repeat(100) + "]".repeat(100) + "}")
                .statusCode(422)
                .body("errors[0].code", is("too-deep-or-long"));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        post("{\"title\": \"" + "x".repeat(1_100_000) + "\"}")
                .statusCode(413)
                .body("code", is("body-too-large"), "params.maxBytes", is(1_048_576));
    }

    @Test
    void namesAllWrongParametersAtOnce() {
        given().auth()
                .oauth2(Tokens.of("kota-lama").role("auditor").sign())
                .get("/api/kit/v1/notes?limit=201&asOf=2026-13-01&kind=X&lmit=5&count=yes&fields=id,author.nme,colour")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/query/limit out-of-range",
                                "/query/asOf not-a-date",
                                "/query/kind not-allowed",
                                "/query/lmit unknown-parameter",
                                "/query/count wrong-type",
                                "/query/fields unknown-field",
                                "/query/fields unknown-field"));
    }

    @Test
    void speaksEnglishWhenAsked() {
        given().header("Accept-Language", "en-GB,en;q=0.9,id;q=0.5")
                .get("/api/kit/v1/notes")
                .then()
                .statusCode(401)
                .header("Content-Language", "en")
                .body("title", is("A token is needed"), "detail", startsWith("Send an access token"));
    }

    @Test
    void pointsIntoBodiesThatOnlyAnnotationsDescribe() {
        given().contentType("application/json")
                .body(
                        "{\"name\": \" \", \"lines\": [{\"text\": \"ab\", \"count\": 1}, {\"text\": \"abcd\", \"count\": 2}]}")
                .post("/api/kit/v1/bean")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains("/lines/1/text wrong-size", "/name required"))
                .body("errors[0].params", hasEntry("max", 3));
    }

    @Test
    void collectsWhatCannotBeBoundWithoutASchema() {
        given().contentType("application/json")
                .body(
                        "{\"name\": 5, \"nama\": \"x\", \"lines\": [{\"text\": \"ab\", \"count\": \"two\", \"more\": {}}]}")
                .post("/api/kit/v1/bean")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/name wrong-type",
                                "/nama unknown-field",
                                "/lines/0/count wrong-type",
                                "/lines/0/more unknown-field"));
    }

    @Test
    void letsAMergePatchTakeFieldsAway() {
        given().auth()
                .oauth2(Tokens.of("kota-lama").role("admin-organisasi").sign())
                .contentType("application/merge-patch+json")
                .body("{\"shelf\": null, \"pages\": 3}")
                .patch("/api/kit/v1/notes/0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10")
                .then()
                .statusCode(200)
                .body("pages", is(3), "$", not(hasEntry("shelf", null)));
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(Tokens.of("kota-lama").role("admin-organisasi").sign())
                .header("Idempotency-Key", "input-problem-1")
                .contentType("application/json")
                .body(body)
                .post("/api/kit/v1/notes")
                .then();
    }
}
