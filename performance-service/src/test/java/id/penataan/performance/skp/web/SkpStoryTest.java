package id.penataan.performance.skp.web;

import static id.penataan.performance.Agency.ANALIS;
import static id.penataan.performance.Agency.KABID;
import static id.penataan.performance.Agency.KADIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.penataan.performance.Agencies;
import id.penataan.performance.Agency;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.Performance;
import id.penataan.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the draft of a plan to the predikat that nobody can change any more. */
@QuarkusTest
@OnPostgres
class SkpStoryTest {
    private final Agencies agencies;
    private Agency agency;
    private Performance team;
    private Performance ppk;
    private Performance kadis;
    private Performance kabid;
    private String cycle;

    SkpStoryTest(Agencies agencies) {
        this.agencies = agencies;
    }

    @BeforeEach
    void anAgencyWithAnOpenCycle() {
        agency = agencies.fresh();
        team = Performance.as(agency, "tim-penilai");
        ppk = Performance.as(agency, "ppk");
        kadis = Performance.person(agency, KADIS);
        kabid = Performance.person(agency, KABID);
        cycle = team.openCycle();
    }

    @Test
    void runsFromDraftToAFinalPredikatThroughTwoLevels() {
        var above = kadis.submitted(cycle, null);
        ppk.act("/skps/%s/agree".formatted(above)).statusCode(200).body("state", is("DITETAPKAN"));

        var own = kabid.submitted(cycle, kadis.firstResult(above));
        kadis.act("/skps/%s/agree".formatted(own))
                .statusCode(200)
                .body("evaluator.nip", is(KADIS))
                .body("evaluator.kind", is("DEFINITIF"));

        report(own);
        kadis.post("/skps/%s/feedback".formatted(own), Map.of("value", "KOLABORATIF", "comment", "Baik sekali"))
                .statusCode(201);
        grade(agency.bidang().toString());
        kadis.act("/skps/%s/begin-evaluation".formatted(own))
                .statusCode(200)
                .body("allowedActions", containsInAnyOrder("GIVE_FEEDBACK", "RATE", "FINALISE"));
        rate(own);
        kadis.act("/skps/%s/finalise".formatted(own)).statusCode(200).body("finalAt", notNullValue());

        kabid.read("/skps/" + own).statusCode(200).body("state", is("FINAL")).body("allowedActions", empty());
        kabid.read("/predikats")
                .statusCode(200)
                .body("items[0].predikat", is("BAIK"))
                .body("items[0].source", is("SKP"));
        assertThatPredikatWasTold();
    }

    @Test
    void offersTheResultsOfTheSuperiorToTakeOver() {
        var above = kadis.submitted(cycle, null);
        String own = kabid.draft(cycle).path("id");

        kabid.read("/skps/%s/superior-results".formatted(own)).statusCode(200).body("results", empty());
        ppk.act("/skps/%s/agree".formatted(above)).statusCode(200);

        kabid.read("/skps/%s/superior-results".formatted(own))
                .statusCode(200)
                .body("results.id", contains(kadis.firstResult(above)))
                .body("results[0].takenOver", is(0));
    }

    @Test
    void namesEverythingThatIsMissingWhenAPlanIsSubmitted() {
        String own = kabid.draft(cycle).path("id");
        var results = List.of(Map.of(
                "kind", "UTAMA", "description", "Hasil", "indicators", List.of(Map.of("description", "Indikator"))));
        kabid.patch("/skps/" + own, Map.of("workResults", results)).statusCode(200);

        kabid.act("/skps/%s/submit".formatted(own))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("intervened-result-missing", "target-missing", "aspek-missing"))
                .body("errors.pointer", hasItem("/workResults/0/indicators/0/target"));
    }

    @Test
    void refusesResultsThatAreNotTheSuperiors() {
        var stranger = kadis.submitted(cycle, null);
        String own = kabid.draft(cycle).path("id");
        kabid.patch("/skps/" + own, Map.of("workResults", List.of(Performance.result(kadis.firstResult(stranger)))))
                .statusCode(200);

        kabid.act("/skps/%s/submit".formatted(own))
                .statusCode(422)
                .body("errors.code", contains("not-a-result-of-the-superior"));
    }

    @Test
    void goesBackWithAReasonAndComesAgain() {
        var plan = kadis.submitted(cycle, null);

        ppk.post("/skps/%s/return".formatted(plan), Map.of("reason", "Target belum terukur"))
                .statusCode(200)
                .body("state", is("DIKEMBALIKAN"))
                .body("milestones.returnReason", is("Target belum terukur"));
        kadis.act("/skps/%s/submit".formatted(plan)).statusCode(200).body("state", is("DIAJUKAN"));
    }

    @Test
    void namesStateAndActionsWhereAnActionDoesNotFit() {
        var plan = kadis.submitted(cycle, null);

        kadis.act("/skps/%s/submit".formatted(plan))
                .statusCode(409)
                .body("code", is("skp-action-not-allowed"))
                .body("state", is("DIAJUKAN"))
                .body("allowedActions", containsInAnyOrder("AGREE", "RETURN"));
    }

    @Test
    void letsOnlyTheSuperiorOfTheDayAgree() {
        var above = kadis.submitted(cycle, null);
        kadis.act("/skps/%s/agree".formatted(above)).statusCode(403);
        ppk.act("/skps/%s/agree".formatted(above)).statusCode(200);
        var own = kabid.submitted(cycle, kadis.firstResult(above));

        Performance.person(agency, ANALIS).act("/skps/%s/agree".formatted(own)).statusCode(404);
        ppk.act("/skps/%s/agree".formatted(own)).statusCode(403).body("code", is("only-the-superior"));
        kadis.act("/skps/%s/agree".formatted(own)).statusCode(200);
    }

    @Test
    void gradesTheUnitBeforeItsHead() {
        var plan = agreed();
        ppk.act("/skps/%s/begin-evaluation".formatted(plan)).statusCode(200);

        ppk.post("/skps/%s/rate".formatted(plan), ratings("SESUAI_EKSPEKTASI"))
                .statusCode(409)
                .body("code", is("unit-achievement-missing"));
        team.post(
                        "/cycles/%s/unit-achievements".formatted(cycle),
                        Map.of("unitId", agency.dinas(), "achievement", "ISTIMEWA", "reason", "Melampaui target"))
                .statusCode(201);
        ppk.post("/skps/%s/rate".formatted(plan), ratings("SESUAI_EKSPEKTASI"))
                .statusCode(422)
                .body("errors[0].code", is("result-rating-follows-unit"));
        ppk.post("/skps/%s/rate".formatted(plan), ratings(null))
                .statusCode(200)
                .body("resultRating", is("DI_ATAS_EKSPEKTASI"))
                .body("resultFollowsUnit", is(true))
                .body("predikat", is("SANGAT_BAIK"));
    }

    @Test
    void waitsForTheDayOfTheEvaluation() {
        var plan = agreed();
        team.patch("/cycles/" + cycle, Map.of("evaluationFrom", "2027-01-01")).statusCode(200);

        ppk.act("/skps/%s/begin-evaluation".formatted(plan))
                .statusCode(409)
                .body("code", is("evaluation-not-open-yet"))
                .body("params.from", is("2027-01-01"));
    }

    @Test
    void refusesToFinaliseWhatWasNotRated() {
        var plan = agreed();
        ppk.act("/skps/%s/begin-evaluation".formatted(plan)).statusCode(200);

        ppk.act("/skps/%s/finalise".formatted(plan)).statusCode(409).body("code", is("skp-not-rated-yet"));
    }

    private String agreed() {
        var plan = kadis.submitted(cycle, null);
        ppk.act("/skps/%s/agree".formatted(plan)).statusCode(200);
        return plan;
    }

    private void report(String skp) {
        var plan = kabid.read("/skps/" + skp).extract().jsonPath();
        var report = Map.of(
                "workResultId",
                plan.getString("workResults[0].id"),
                "indicatorId",
                plan.getString("workResults[0].indicators[0].id"),
                "period",
                "2026-TW1",
                "realisation",
                "212 dari 230 permohonan selesai",
                "realisedValue",
                92.2,
                "evidence",
                Map.of("url", "https://drive.kotalama.example/tw1"));
        kabid.post("/skps/%s/progress".formatted(skp), report).statusCode(201);
        kabid.read("/skps/%s/progress".formatted(skp)).statusCode(200).body("items[0].percentage", is(97.05f));
        kabid.read("/skps/" + skp).body("state", is("BERJALAN"));
    }

    private void grade(String unit) {
        kadis.post(
                        "/cycles/%s/unit-achievements".formatted(cycle),
                        Map.of("unitId", unit, "achievement", "BAIK", "reason", "Sasaran tercapai 97 persen"))
                .statusCode(201);
    }

    private void rate(String skp) {
        kadis.post("/skps/%s/rate".formatted(skp), ratings("SESUAI_EKSPEKTASI"))
                .statusCode(200)
                .body("predikat", is("BAIK"))
                .body("distribution.counts.BAIK", is(1))
                .body("distribution.warnings.kind", hasItem("MISSING"));
    }

    private static Map<String, Object> ratings(String results) {
        var common = Map.<String, Object>of(
                "resultReason", "Sesuai kesepakatan",
                "behaviourRating", "DI_ATAS_EKSPEKTASI",
                "behaviourReason", "Menggerakkan kerja sama");
        if (results == null) {
            return common;
        }
        var all = new HashMap<>(common);
        all.put("resultRating", results);
        return all;
    }

    private void assertThatPredikatWasTold() {
        var feed = new Performance(Tokens.of(agency.slug()).role("integrator"));
        var events =
                feed.read("/events?after=0&limit=100").statusCode(200).extract().jsonPath();
        List<String> types = events.getList("type");
        assertThat(types).contains("id.penataan.performance.predikat.final", "id.penataan.performance.skp.changed");
        assertThat(events.getString("find { it.type == 'id.penataan.performance.predikat.final' }.data.predikat"))
                .isEqualTo("BAIK");
        Performance.as(agency, "auditor").read("/audit/verify").statusCode(200).body("intact", is(true));
        Performance.as(agency, "auditor")
                .read("/audit?limit=200")
                .statusCode(200)
                .body("items.action", hasItem("SKP_FINALISED"));
        assertThat(types).hasSizeGreaterThan(8);
        Performance.as(agency, "auditor").read("/skps").statusCode(200).body("items", hasSize(2));
    }
}
