package id.penataan.orgstructure.dataimport;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class SampleImportTest {
    @ParameterizedTest(name = "{0}: {1} units, {2} positions")
    @CsvSource({
        "kota-lama, 132, 465, KOTA",
        "kota-dumai, 700, 2252, KOTA",
        "kabupaten-batanghari, 900, 3146, KABUPATEN",
        "provinsi-lampung, 2500, 7576, PROVINSI"
    })
    void takesAWholeAgencyInWithoutABadRowAndAgainWithoutAChange(String agency, int units, int positions, String kind) {
        var fresh = OrgStructure.ofNewAgency();
        var uploads = new Uploads(fresh);
        var list = SampleFiles.read(agency, "ref-unor.json");
        var map = SampleFiles.read(agency, "jabatan.csv");

        uploads.units(list, "?effectiveDate=2024-01-01")
                .body("state", is("SUCCEEDED"))
                .body("result.created", is(units))
                .body("result.bad", is(0));
        uploads.positions(map, "?effectiveDate=2024-01-01")
                .body("state", is("SUCCEEDED"))
                .body("result.created", is(positions))
                .body("result.bad", is(0));

        uploads.units(list, "?effectiveDate=2024-01-01")
                .body("result.unchanged", is(units))
                .body("result.changed", is(0));
        uploads.positions(map, "?effectiveDate=2026-01-01")
                .body("result.unchanged", is(positions))
                .body("result.changed", is(0));
        fresh.read("/units/tree?depth=0")
                .body("root.subtreeUnits", is(units))
                .body("root.subtreeSeats.posts", is(positions))
                .body("root.name", notNullValue());
        fresh.read("/instansi/" + fresh.instansi()).body("kind", is(kind)).body("siasnId", notNullValue());
    }
}
