package id.penataan.kit.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.sample.NoteRequest;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class ShapeTest {

    private static final NoteRequest NOTE =
            new NoteRequest("Judul", "A", 3, null, null, new NoteRequest.Author("Sari", List.of("a")));

    @Inject
    MergePatch patch;

    @Inject
    ObjectMapper mapper;

    @Test
    void embedsOnlyRelationsItKnows() {
        given().get("/api/kit/v1/shelves/A?expand=room,notes")
                .then()
                .statusCode(200)
                .body("expanded", contains("room", "notes"));
        given().get("/api/kit/v1/shelves/A?expand=room,door")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/query/expand"));
    }

    @Test
    void findsNothingAtAnAddressThatCannotBe() {
        given().urlEncodingEnabled(false)
                .get("/api/kit/v1/shelves/A%00B")
                .then()
                .statusCode(404);
        given().get("/api/kit/v1/shelves/TOOLONG").then().statusCode(404).body("code", is("no-such-resource"));
    }

    @Test
    void laysAPatchOverAThing() throws JsonProcessingException {
        var patched = patched("""
                {"title": "Baru", "shelf": null, "author": {"tags": null}}""");

        assertThat(patched)
                .isEqualTo(new NoteRequest("Baru", null, 3, null, null, new NoteRequest.Author("Sari", null)));
    }

    @Test
    void refusesAPatchThatMakesNonsense() {
        assertThatThrownBy(() -> patched("{\"pages\": \"many\"}")).isInstanceOf(Invalid.class);
    }

    private NoteRequest patched(String changes) throws JsonProcessingException {
        return patch.apply(NOTE, mapper.readTree(changes), NoteRequest.class);
    }
}
