package id.penataan.kit.precondition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import id.penataan.kit.identity.Ids;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class PreconditionsTest {

    @Test
    void sendsNoBodyToACallerWhoHasIt() {
        var made = create();
        var address = made.header("Location");

        var first = admin().get(address);
        first.then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"[\\w-]+\""))
                .header("Cache-Control", "private, no-cache");
        admin().header("If-None-Match", "\"other\", W/" + first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .body(emptyString());
    }

    @Test
    void asksForTheVersionAChangeIsMeantFor() {
        rename(create().header("Location"), null, "Tanpa syarat")
                .then()
                .statusCode(428)
                .body("code", is("if-match-missing"), "detail", containsString("If-Match"));
    }

    @Test
    void refusesAChangeOfAVersionThatIsGone() {
        var made = create();
        var address = made.header("Location");
        var renamed = rename(address, made.header("ETag"), "Sekali " + Ids.next());
        renamed.then().statusCode(200).body("revision", is(2));

        rename(address, made.header("ETag"), "Dua kali")
                .then()
                .statusCode(412)
                .body("code", is("stale"), "params.current", is(renamed.header("ETag")));
        rename(address, "W/" + renamed.header("ETag"), "Lemah").then().statusCode(412);
        rename(address, "*", "Bintang " + Ids.next()).then().statusCode(200);
    }

    @Test
    void givesAnAddressWithoutHost() {
        create().then().header("Location", startsWith("/api/kit/v1/notes/"));
    }

    private static Response create() {
        return admin().header("Idempotency-Key", Ids.next().toString())
                .contentType("application/json")
                .body("{\"title\": \"%s\"}".formatted(Ids.next()))
                .post("/api/kit/v1/notes");
    }

    private static Response rename(String address, String tag, String title) {
        var request = admin().contentType("application/json")
                .body("{\"title\": \"%s\"}".formatted(title.substring(0, Math.min(40, title.length()))));
        return tag == null
                ? request.put(address)
                : request.header("If-Match", tag).put(address);
    }

    private static RequestSpecification admin() {
        return given().auth()
                .oauth2(Tokens.of("kota-lama").role("admin-organisasi").sign());
    }
}
