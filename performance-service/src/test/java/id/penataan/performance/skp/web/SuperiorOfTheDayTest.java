package id.penataan.performance.skp.web;

import static id.penataan.performance.Agency.KABID;
import static id.penataan.performance.Agency.KADIS;
import static id.penataan.performance.Agency.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import id.penataan.performance.Agencies;
import id.penataan.performance.Agency;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.Performance;
import id.penataan.performance.PlansInEveryState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 30 June 2026 the superior is who leads then, whoever it was in January. */
@QuarkusTest
@OnPostgres
class SuperiorOfTheDayTest {
    private static final String SUCCESSOR = "197901012005011901";

    private final Agencies agencies;
    private Agency agency;
    private UUID headSeat;
    private UUID held;

    SuperiorOfTheDayTest(Agencies agencies) {
        this.agencies = agencies;
    }

    @BeforeEach
    void aBidangWhoseHeadChanges() {
        agency = agencies.fresh();
        headSeat = UUID.randomUUID();
        held = UUID.randomUUID();
        agencies.position(agency.slug(), headSeat, agency.elsewhere(), "KEPALA DINAS KESEHATAN", "22", true);
        agencies.employee(agency.slug(), SUCCESSOR, "SRI HARTINI", agency.elsewhere(), "KEPALA DINAS", true);
    }

    @Test
    void changesWithTheHolderOfTheSeatOnTheDay() {
        place(held, KABID, "DEFINITIF", "2024-01-01", "2026-04-01");
        place(UUID.randomUUID(), SUCCESSOR, "DEFINITIF", "2026-04-01", null);

        superior("2026-03-31").body("superior.nip", is(KABID));
        superior("2026-04-01").body("superior.nip", is(SUCCESSOR)).body("superior.kind", is("DEFINITIF"));
        superior("2023-12-31").body("outcome", is("UNCLEAR")).body("explanation.result", is("NO_UNIT"));
    }

    @Test
    void takesTheActingOfficerAndExplainsTheWay() {
        place(held, SUCCESSOR, "PLT", "2026-05-01", null);

        superior("2026-06-30")
                .body("superior.kind", is("PLT"))
                .body("explanation.steps.outcome", contains("LED_BY_ANOTHER"))
                .body("explanation.steps.text", contains("DINAS KESEHATAN dipimpin SRI HARTINI, S.T.."));
        superior("2026-04-30")
                .body("outcome", is("UNCLEAR"))
                .body("explanation.steps.outcome", contains("HEAD_SEAT_VACANT", "NO_HEAD_SEAT"));
    }

    @Test
    void takesBackAPlacementThatWasCancelled() {
        place(held, SUCCESSOR, "PLT", "2026-05-01", null);
        agencies.cancelled(held, agency.slug(), SUCCESSOR, headSeat, agency.elsewhere());

        superior("2026-06-30").body("outcome", is("UNCLEAR"));
    }

    @Test
    void handsTheDecisionToTheNewSuperior() {
        var plans = PlansInEveryState.in(agencies, agency);
        var submitted = plans.submitted();
        var seat = UUID.randomUUID();
        agencies.position(agency.slug(), seat, agency.bidang(), "KEPALA BIDANG CIPTA KARYA", "32", true);
        agencies.employee(agency.slug(), KABID, "DEWI LESTARI", agency.bidang(), "KEPALA BIDANG", false);
        agencies.placed(agency.slug(), SUCCESSOR, seat, agency.bidang(), "DEFINITIF", "2026-06-01", null);

        plans.superior().act("/skps/%s/agree".formatted(submitted.id())).statusCode(404);
        Performance.person(agency, SUCCESSOR)
                .act("/skps/%s/agree".formatted(submitted.id()))
                .statusCode(200)
                .body("evaluator.nip", is(SUCCESSOR));
    }

    @Test
    void leavesTheHeadOfADinasToTheHeadOfTheRegion() {
        Performance.person(agency, KADIS)
                .read("/employees/%s/superior".formatted(KADIS))
                .statusCode(200)
                .body("outcome", is("REGIONAL_HEAD"));
    }

    private void place(UUID id, String nip, String kind, String from, String to) {
        agencies.placed(id, agency.slug(), nip, headSeat, agency.elsewhere(), kind, from, to);
    }

    private ValidatableResponse superior(String day) {
        return Performance.as(agency, "tim-penilai")
                .read("/employees/%s/superior?asOf=%s".formatted(STRANGER, day))
                .statusCode(200)
                .header("Effective-As-Of", day);
    }
}
