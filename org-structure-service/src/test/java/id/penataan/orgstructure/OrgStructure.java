package id.penataan.orgstructure;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service as one agency's administrator uses it, every request and answer held against the contract. */
public record OrgStructure(String instansi, Tokens tokens) {
    public static final ContractFilter CONTRACT = ContractFilter.of("org-structure");
    public static final String BASE = "/api/org-structure/v1";
    public static final Map<String, Object> PERWAL = Map.of(
            "title", "Peraturan Wali Kota tentang Susunan Organisasi", "number", "45 Tahun 2025", "date", "2025-12-19");

    /** An agency that no other test knows. */
    public static OrgStructure ofNewAgency() {
        var slug = "uji-" + UUID.randomUUID().toString().substring(0, 12);
        return of(slug);
    }

    public static OrgStructure of(String slug) {
        return new OrgStructure(slug, Tokens.of(slug).role("admin-organisasi").subject("sari.wulandari"));
    }

    public OrgStructure within(String unit) {
        return new OrgStructure(instansi, tokens.unit(unit));
    }

    public OrgStructure as(String role) {
        return new OrgStructure(instansi, Tokens.of(instansi).role(role));
    }

    public RequestSpecification asking() {
        return given().filter(CONTRACT).basePath(BASE).auth().oauth2(tokens.sign());
    }

    /** A request that breaks the contract on purpose. */
    public RequestSpecification askingWrongly() {
        return given().filter(CONTRACT.expectingInvalidRequest())
                .basePath(BASE)
                .auth()
                .oauth2(tokens.sign());
    }

    public RequestSpecification deciding(Map<String, ?> body) {
        return asking().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    /** A unit since 2024 under the parent, and its id. */
    public String unit(@Nullable String parent, String name) {
        return unit(parent, name, "2024-01-01");
    }

    public String unit(@Nullable String parent, String name, String validFrom) {
        var body =
                new LinkedHashMap<String, Object>(Map.of("name", name, "validFrom", validFrom, "legalBasis", PERWAL));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return deciding(body).post("/units").then().statusCode(201).extract().path("id");
    }

    /** A functional position since 2024 in the unit, and its id. */
    public String position(String unit, String code, int need) {
        return deciding(positionBody(unit, code, need))
                .post("/positions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> positionBody(String unit, String code, int need) {
        return new LinkedHashMap<>(Map.of(
                "unitId",
                unit,
                "code",
                code,
                "title",
                "Pranata Komputer Ahli Muda",
                "jenisJabatan",
                "FUNGSIONAL",
                "jenjang",
                "AHLI_MUDA",
                "jobClass",
                9,
                "need",
                need,
                "validFrom",
                "2024-01-01",
                "legalBasis",
                PERWAL));
    }

    public String tag(String path) {
        return asking().get(path).then().statusCode(200).extract().header("ETag");
    }

    /** A change, correction or closure on top of what is there now. */
    public ValidatableResponse decide(String path, String decision, Map<String, ?> body) {
        return deciding(body)
                .header("If-Match", tag(path))
                .post(path + "/" + decision)
                .then();
    }

    public ValidatableResponse read(String path) {
        return asking().get(path).then();
    }
}
