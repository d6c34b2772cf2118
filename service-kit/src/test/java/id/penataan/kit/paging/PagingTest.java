package id.penataan.kit.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class PagingTest {

    private static final String AGENCY = "kota-halaman";

    @BeforeEach
    void fillTwoShelves() {
        for (int i = 0; i < 7; i++) {
            create("A%d".formatted(i));
        }
        create("B0");
    }

    @Test
    void walksThroughAListWithoutGapOrRepetition() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = list(
                    cursor == null
                            ? Map.of("limit", 3, "title", "A")
                            : Map.of("limit", 3, "title", "A", "cursor", cursor));
            seen.addAll(page.path("items.title"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).containsExactly("A0", "A1", "A2", "A3", "A4", "A5", "A6");
    }

    @Test
    void linksToTheNextPageAndCountsOnlyWhenAsked() {
        list(Map.of("limit", 7, "title", "A"))
                .then()
                .header("Link", nullValue())
                .body("next", nullValue(), "total", nullValue());

        var first = list(Map.of("limit", 2, "title", "A", "count", true));
        first.then().body("total", is(7)).header("Link", containsString("rel=\"next\""));
        var address = first.header("Link").replaceAll("<(.*)>.*", "$1");
        given().auth()
                .oauth2(token("auditor"))
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .body("items.title", is(List.of("A2", "A3")));
    }

    @Test
    void bindsACursorToItsFilter() {
        String cursor = list(Map.of("limit", 2, "title", "A")).path("next");

        list(Map.of("limit", 2, "title", "B", "cursor", cursor))
                .then()
                .statusCode(422)
                .body("errors[0].code", is("cursor-mismatch"), "errors[0].pointer", is("/query/cursor"));
    }

    @Test
    void refusesACursorThatSomebodyChanged() {
        String cursor = list(Map.of("limit", 2, "title", "A")).path("next");
        var changed = cursor.substring(0, cursor.length() - 2) + "zz";

        for (String bad : List.of(changed, "????", "AAAA", "bm9uc2Vuc2U")) {
            list(Map.of("title", "A", "cursor", bad))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", is("cursor-mismatch"));
        }
    }

    @Test
    void keepsTheFieldsAskedForInEachRow() {
        var page = list(Map.of("limit", 1, "title", "A", "fields", "title,author.instansi"));

        assertThat(page.<Map<String, Object>>path("items[0]"))
                .isEqualTo(Map.of("title", "A0", "author", Map.of("instansi", AGENCY)));
        assertThat(page.<String>path("next")).isNotNull();
    }

    @Test
    void tagsAListByWhatIsInIt() {
        var first = list(Map.of("title", "A"));
        var tag = first.header("ETag");

        first.then().statusCode(200).header("Cache-Control", "private, no-cache");
        ifNoneMatch(tag, "A").then().statusCode(304).header("ETag", tag);
        ifNoneMatch(tag, "B")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items.title", is(List.of("B0")));
    }

    private static Response ifNoneMatch(String tag, String title) {
        return given().auth()
                .oauth2(token("auditor"))
                .header("If-None-Match", tag)
                .queryParam("title", title)
                .get("/api/kit/v1/notes");
    }

    private static Response list(Map<String, Object> query) {
        return given().auth().oauth2(token("auditor")).queryParams(query).get("/api/kit/v1/notes");
    }

    private static void create(String title) {
        given().auth()
                .oauth2(token("admin-organisasi"))
                .header("Idempotency-Key", "paging-" + title)
                .contentType("application/json")
                .body("{\"title\": \"%s\"}".formatted(title))
                .post("/api/kit/v1/notes");
    }

    private static String token(String role) {
        return Tokens.of(AGENCY).role(role).sign();
    }
}
