package id.penataan.kit.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class ContractRoutesTest {

    @Test
    void servesTheDocumentAsItIsWritten() {
        given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("openapi: 3.1.1"), containsString("x-access: {public: true}"));
        given().get("/q/openapi.yaml").then().statusCode(200);
    }

    @Test
    void hasASwaggerUi() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("/q/openapi"));
    }

    @Test
    void saysWhenThereIsNoSuchVariant() {
        given().auth()
                .oauth2(Tokens.of("kota-lama").sign())
                .get("/q/openapi-3.0.json")
                .then()
                .statusCode(404);
    }
}
