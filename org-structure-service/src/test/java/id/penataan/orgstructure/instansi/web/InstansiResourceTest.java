package id.penataan.orgstructure.instansi.web;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.is;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class InstansiResourceTest {
    private final OrgStructure operator = OrgStructure.ofNewAgency().as("operator");
    private final String id = operator.instansi();

    @Test
    void registersAnAgencyOnce() {
        var body = Map.of(
                "id", id, "name", "Pemerintah Kota Uji", "kind", "KOTA", "siasnId", "b42a2d881b198aa4be07ea66cb3c0ca8");

        operator.deciding(body).post("/instansi").then().statusCode(201).body("name", is("Pemerintah Kota Uji"));
        operator.deciding(body).post("/instansi").then().statusCode(409).body("code", is("instansi-registered"));
        operator.read("/instansi/" + id).statusCode(200).body("kind", is("KOTA"));
    }

    @Test
    void changesTheEntryOnTopOfWhatWasSeen() {
        operator.deciding(Map.of("id", id, "name", "Pemkot Uji", "kind", "KOTA"))
                .post("/instansi")
                .then()
                .statusCode(201);
        var tag = operator.tag("/instansi/" + id);
        var entry = Map.of("name", "Pemerintah Kota Uji", "kind", "KOTA");

        operator.asking()
                .contentType(JSON)
                .header("If-Match", tag)
                .body(entry)
                .put("/instansi/" + id)
                .then()
                .statusCode(200);
        operator.asking()
                .contentType(JSON)
                .header("If-Match", tag)
                .body(entry)
                .put("/instansi/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void knowsNoOtherAgencyThanTheCallers() {
        operator.read("/instansi/kota-lain").statusCode(404).body("code", is("instansi-not-found"));
        operator.deciding(Map.of("id", "kota-lain", "name", "Kota Lain", "kind", "KOTA"))
                .post("/instansi")
                .then()
                .statusCode(422)
                .body("errors[0].code", is("instansi-differs"));
    }
}
