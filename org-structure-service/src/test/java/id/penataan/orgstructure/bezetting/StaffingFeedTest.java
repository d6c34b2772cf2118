package id.penataan.orgstructure.bezetting;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.orgstructure.OrgStructure;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "org_structure"))
class StaffingFeedTest {
    private final OrgStructure agency = OrgStructure.ofNewAgency();
    private final UUID sari = UUID.randomUUID();
    private final UUID budi = UUID.randomUUID();

    @Inject
    Staffing staffing;

    private String unit;
    private String position;

    @BeforeEach
    void aPositionWithThreeSeats() {
        unit = agency.unit(null, "PEMERINTAH KOTA UJI");
        position = agency.position(unit, "UJI-01", 3);
    }

    @Test
    void knowsNothingOfHoldersUntilStaffingHasSpoken() {
        agency.read("/peta-jabatan")
                .body("items[0].need", is(3))
                .body("items[0].filled", nullValue())
                .body("items[0].gap", nullValue())
                .body("items[0].label", is("TIDAK_DIKETAHUI"));
    }

    @Test
    void countsActiveDefinitiveHoldersByDate() {
        hold(sari, "DEFINITIF", "2025-01-01", null);
        hold(budi, "DEFINITIF", "2025-06-01", "2026-06-01");

        filled("2024-12-31", 0);
        filled("2025-03-01", 1);
        filled("2025-06-01", 2);
        filled("2026-06-01", 1);
    }

    @Test
    void leavesActingHoldersOut() {
        hold(sari, "PLT", "2025-01-01", null);

        filled("2025-03-01", 0);
        agency.read("/peta-jabatan?asOf=2025-03-01").body("items[0].label", is("KOSONG"));
    }

    @Test
    void leavesOutWhoeverIsNoLongerActive() {
        hold(sari, "DEFINITIF", "2025-01-01", null);
        staffing.employee(agency.instansi(), sari, false);
        filled("2025-03-01", 0);

        staffing.employee(agency.instansi(), sari, true);
        filled("2025-03-01", 1);
    }

    @Test
    void takesBackACancelledPlacement() {
        var placement = UUID.randomUUID();
        staffing.employee(agency.instansi(), sari, true);
        staffing.placement(agency.instansi(), placement, sari, position, unit, "DEFINITIF", "2025-01-01", null);

        staffing.tell(
                agency.instansi(),
                "placement.changed",
                Map.of(
                        "id",
                        placement,
                        "employeeId",
                        sari,
                        "nip",
                        "1",
                        "positionId",
                        position,
                        "unitId",
                        unit,
                        "kind",
                        "DEFINITIF",
                        "validFrom",
                        "2025-01-01",
                        "cancelled",
                        true));

        filled("2025-03-01", 0);
    }

    @Test
    void startsAgainFromNothingAfterAReset() {
        hold(sari, "DEFINITIF", "2025-01-01", null);

        staffing.forgetEverything(agency.instansi());

        filled("2025-03-01", 0);
    }

    @Test
    void makesTheTagOfTheTreeNewWhenHoldersChange() {
        var tag = agency.tag("/units/tree");

        hold(sari, "DEFINITIF", "2025-01-01", null);

        agency.asking()
                .header("If-None-Match", tag)
                .get("/units/tree")
                .then()
                .statusCode(200)
                .body("holdersKnown", is(true))
                .body("root.seats.filled", is(1))
                .body("root.seats.shortage", is(2));
    }

    @Test
    void refusesToCloseAPositionThatIsHeld() {
        hold(sari, "DEFINITIF", "2025-01-01", null);

        agency.decide(
                        "/positions/" + position,
                        "closure",
                        Map.of("validTo", "2027-01-01", "legalBasis", OrgStructure.PERWAL))
                .statusCode(409)
                .body("code", is("position-held"))
                .body("params.holders", is(1));
    }

    private void hold(UUID employee, String kind, String from, String to) {
        staffing.employee(agency.instansi(), employee, true);
        staffing.placement(agency.instansi(), UUID.randomUUID(), employee, position, unit, kind, from, to);
    }

    private void filled(String day, int count) {
        agency.read("/peta-jabatan?asOf=" + day).statusCode(200).body("items[0].filled", is(count));
    }
}
