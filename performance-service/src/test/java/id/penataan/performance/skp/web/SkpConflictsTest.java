package id.penataan.performance.skp.web;

import static org.hamcrest.Matchers.is;

import id.penataan.performance.Agencies;
import id.penataan.performance.Agency;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.Performance;
import id.penataan.performance.PlansInEveryState;
import id.penataan.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every step that comes at the wrong time is refused with the state and what it allows. */
@QuarkusTest
@OnPostgres
class SkpConflictsTest {
    private final Agencies agencies;
    private Agency agency;
    private PlansInEveryState plans;
    private Performance team;

    SkpConflictsTest(Agencies agencies) {
        this.agencies = agencies;
    }

    @BeforeEach
    void anAgency() {
        agency = agencies.fresh();
        plans = PlansInEveryState.in(agencies, agency);
        team = Performance.as(agency, "tim-penilai");
    }

    @Test
    void refusesEveryActOnAFinalPlan() {
        var done = plans.done();
        var path = "/skps/" + done.id();
        var result = done.owner().firstResult(done.id());

        for (var step : new String[] {"/agree", "/begin-evaluation", "/finalise"}) {
            plans.superior().act(path + step).statusCode(409).body("state", is("FINAL"));
        }
        plans.superior().post(path + "/return", Map.of("reason", "Keliru")).statusCode(409);
        plans.superior().post(path + "/rate", PlansInEveryState.ratings()).statusCode(409);
        plans.superior()
                .post(path + "/feedback", Map.of("comment", "Terlambat"))
                .statusCode(409);
        done.owner().act(path + "/submit").statusCode(409);
        done.owner().patch(path, Map.of("approach", "KUALITATIF_JA_JF")).statusCode(409);
        done.owner()
                .post(path + "/progress", Map.of("workResultId", result, "period", "2026-TW1", "realisation", "x"))
                .statusCode(409);
    }

    @Test
    void refusesASecondPlanForTheSamePeriod() {
        var draft = plans.draft();

        draft.owner()
                .post("/skps", Map.of("cycleId", plans.cycle()))
                .statusCode(409)
                .body("code", is("skp-exists-for-period"));
    }

    @Test
    void keepsTheGradeOfAUnitThatAFinalEvaluationRestsOn() {
        plans.done();
        var path = "/cycles/%s/unit-achievements/%s".formatted(plans.cycle(), agency.bidang());

        team.asking()
                .contentType("application/json")
                .header("If-Match", team.tag(path))
                .body(Map.of("achievement", "KURANG", "reason", "Koreksi"))
                .put(path)
                .then()
                .statusCode(409)
                .body("code", is("unit-achievement-in-use"));
        team.post(
                        "/cycles/%s/unit-achievements".formatted(plans.cycle()),
                        Map.of("unitId", agency.bidang(), "achievement", "BAIK", "reason", "Lagi"))
                .statusCode(409)
                .body("code", is("unit-already-graded"));
    }

    @Test
    void knowsNoWayBackForACycle() {
        var cycle = "/cycles/" + plans.cycle();

        team.act(cycle + "/open").statusCode(409).body("state", is("DIBUKA"));
        team.post(cycle + "/close", Map.of("reason", "Selesai"))
                .statusCode(409)
                .body("code", is("cycle-has-unfinished-skps"));
        team.patch(cycle, Map.of("endDate", "2026-11-30")).statusCode(409).body("code", is("cycle-frame-is-fixed"));
        team.post("/cycles", Map.of("year", 2026, "periodicEvaluation", "BULANAN"))
                .statusCode(409)
                .body("code", is("cycle-year-taken"));
        team.post(cycle + "/close", Map.of("reason", "Selesai", "acceptUnfinished", true))
                .statusCode(200);
        plans.superior()
                .post("/skps", Map.of("cycleId", plans.cycle()))
                .statusCode(409)
                .body("code", is("cycle-not-open"));
    }

    @Test
    void knowsNoEmployeeBehindAnUnknownNip() {
        var unknown = new Performance(Tokens.of(agency.slug())
                .role("pegawai")
                .nip("200001012025011901")
                .subject("baru"));

        unknown.post("/skps", Map.of("cycleId", plans.cycle())).statusCode(404).body("code", is("employee-not-found"));
    }
}
