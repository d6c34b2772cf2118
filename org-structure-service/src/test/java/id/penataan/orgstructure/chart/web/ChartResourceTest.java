package id.penataan.orgstructure.chart.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class ChartResourceTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency();
    private String root;
    private String dinas;

    @BeforeEach
    void aSmallAgency() {
        root = agency.unit(null, "PEMERINTAH KOTA UJI");
        dinas = agency.unit(root, "DINAS SOSIAL & TENAGA KERJA");
        agency.unit(dinas, "BIDANG REHABILITASI");
    }

    @Test
    void drawsTheWholeAgency() {
        agency.asking()
                .get("/chart.svg?asOf=2026-06-30")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .body(containsString("Bagan organisasi PEMERINTAH KOTA UJI per 30 Juni 2026"))
                .body(containsString("DINAS SOSIAL &amp; TENAGA"))
                .body(containsString("BIDANG REHABILITASI"));
    }

    @Test
    void foldsWhatLiesBelowTheDepth() {
        agency.asking()
                .get("/chart.svg?unit=%s&depth=0".formatted(dinas))
                .then()
                .body(containsString("+ 1 unit di bawahnya"))
                .body(not(containsString("BIDANG REHABILITASI")));
    }

    @Test
    void hasNothingToDrawBeforeTheFirstUnit() {
        agency.asking().get("/chart.svg?asOf=1999-01-01").then().statusCode(404);
    }

    @Test
    void answers304WhileNothingChanged() {
        var tag = agency.asking().get("/chart.svg").then().extract().header("ETag");

        agency.asking().header("If-None-Match", tag).get("/chart.svg").then().statusCode(304);
    }
}
