package id.penataan.performance;

import static id.penataan.performance.Agency.KABID;

import id.penataan.kit.operation.Operations;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.PlansInEveryState.Owned;
import id.penataan.testkit.access.AccessTest;
import id.penataan.testkit.access.Sample;
import id.penataan.testkit.access.Samples;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what, operation by operation of the contract. */
@QuarkusTest
@OnPostgres
class GeneratedAccessTest extends AccessTest {
    private static final String SLUG = "uji-akses";
    private static final String ROWS =
            Uploads.HEADER + KABID + ",2024,Tahunan,Sesuai Ekspektasi,Sesuai Ekspektasi,Baik,\n";

    @Inject
    Agencies agencies;

    @Inject
    Operations operations;

    @Inject
    Tenancy tenancy;

    private @Nullable PlansInEveryState plans;
    private final Map<String, String> made = new LinkedHashMap<>();
    private int year = 2030;
    private int number;

    GeneratedAccessTest() {
        super("performance");
    }

    @Override
    protected String home() {
        return SLUG;
    }

    @Override
    protected String otherUnit() {
        return world().agency().elsewhere().toString();
    }

    private PlansInEveryState world() {
        var known = plans;
        if (known == null) {
            known = PlansInEveryState.in(agencies, agencies.named(SLUG));
            plans = known;
        }
        return known;
    }

    @Override
    protected Samples samples() {
        world();
        finished();
        var samples = new Samples();
        cycles(samples);
        plans(samples);
        progress(samples);
        evaluations(samples);
        calculations(samples);
        return samples.of(
                        "importSkpTahunan", Sample.empty().query("dryRun", true).body("text/csv", ROWS))
                .ofTheKit(this::finished, this::waiting, "staffing");
    }

    private void cycles(Samples samples) {
        samples.of("listCycles", () -> Sample.empty().hides(world().cycle()))
                .of("prepareCycle", () -> Sample.empty().json(Map.of("year", year++, "periodicEvaluation", "BULANAN")))
                .of("getCycle", () -> Sample.empty().path("id", world().cycle()))
                .of(
                        "changeCycle",
                        () -> Sample.empty()
                                .path("id", prepared())
                                .ifMatch(team().tag("/cycles/" + prepared()))
                                .body("application/merge-patch+json", Map.of("objectionDays", 21)))
                .of("openCycle", () -> Sample.empty().path("id", fresh()))
                .of("closeCycle", () -> Sample.empty().path("id", opened()).json(Map.of("reason", "Tahun selesai")));
    }

    private void plans(Samples samples) {
        samples.of("listSkps", () -> own(world().draft()))
                .of("draftSkp", () -> Sample.empty().nip(newcomer()).json(Map.of("cycleId", world().cycle())))
                .of("getSkp", () -> of(world().draft()))
                .of("changeSkp", this::changed)
                .of("listSuperiorResults", () -> of(world().draft()))
                .of("submitSkp", () -> of(world().writable()))
                .of("agreeSkp", () -> bySuperior(world().submitted()))
                .of("returnSkp", () -> bySuperior(world().submitted()).json(Map.of("reason", "Belum terukur")))
                .of("beginEvaluation", () -> bySuperior(world().agreed()))
                .of("downloadSkpDocument", () -> of(world().rated()))
                .of("getSuperior", () -> Sample.empty().path("nip", KABID).nip(KABID));
    }

    private void progress(Samples samples) {
        samples.of("listProgress", () -> of(world().agreed()))
                .of("reportProgress", () -> {
                    var owned = world().agreed();
                    var report = Map.of(
                            "workResultId", owned.owner().firstResult(owned.id()),
                            "period", "2026-TW1",
                            "realisation", "Selesai");
                    return of(owned).json(report);
                })
                .of("listFeedback", () -> of(world().agreed()))
                .of("giveFeedback", () -> bySuperior(world().agreed()).json(Map.of("comment", "Lanjutkan")));
    }

    private void evaluations(Samples samples) {
        samples.of("getEvaluation", () -> of(world().rated()))
                .of("rateSkp", () -> bySuperior(world().inEvaluation()).json(PlansInEveryState.ratings()))
                .of("finaliseSkp", () -> bySuperior(world().rated()))
                .of("listUnitAchievements", () -> grades().role("tim-penilai"))
                .of(
                        "gradeUnit",
                        () -> grades().role("tim-penilai")
                                .json(grade(world().agency().kelompok())))
                .of("getUnitAchievement", this::graded)
                .of("changeUnitAchievement", this::regraded)
                .of("getDistribution", this::graded)
                .of("listPredikats", () -> own(world().done()));
    }

    private static void calculations(Samples samples) {
        var ratings = Map.of("resultRating", "SESUAI_EKSPEKTASI", "behaviourRating", "SESUAI_EKSPEKTASI");
        var periods = List.of(Map.of("predikat", "BAIK", "months", 12));
        samples.of("calculatePredikat", Sample.empty().json(ratings))
                .of("calculateAngkaKredit", Sample.empty().json(Map.of("jenjang", "MAHIR", "periods", periods)))
                .of("listCoreValues", Sample.empty().hidesNothing());
    }

    private Sample changed() {
        var owned = world().draft();
        return of(owned)
                .ifMatch(owned.owner().tag("/skps/" + owned.id()))
                .body("application/merge-patch+json", Map.of("approach", "KUALITATIF_JA_JF"));
    }

    private Sample grades() {
        return Sample.empty().path("id", world().cycle());
    }

    private Sample graded() {
        return grades().path("unitId", world().agency().bidang()).role("tim-penilai");
    }

    private Sample regraded() {
        team().post(
                        "/cycles/%s/unit-achievements".formatted(world().cycle()),
                        grade(world().agency().dinas()))
                .statusCode(201);
        var path = "/cycles/%s/unit-achievements/%s"
                .formatted(world().cycle(), world().agency().dinas());
        return grades().path("unitId", world().agency().dinas())
                .role("tim-penilai")
                .ifMatch(team().tag(path))
                .json(Map.of("achievement", "ISTIMEWA", "reason", "Koreksi"));
    }

    private static Map<String, Object> grade(UUID unit) {
        return Map.of("unitId", unit.toString(), "achievement", "BAIK", "reason", "Target tercapai");
    }

    private static Sample of(Owned owned) {
        return Sample.empty().path("id", owned.id()).nip(owned.nip());
    }

    private static Sample bySuperior(Owned owned) {
        return Sample.empty().path("id", owned.id()).role("atasan").nip(KABID);
    }

    private static Sample own(Owned owned) {
        return Sample.empty().nip(owned.nip()).hides(owned.nip());
    }

    private Performance team() {
        return Performance.as(world().agency(), "tim-penilai");
    }

    private String newcomer() {
        var nip = "19910101201503%04d".formatted(number++);
        agencies.seated(SLUG, nip, "PEGAWAI " + nip, world().agency().bidang(), "Analis", null, false);
        return nip;
    }

    private String prepared() {
        return made.computeIfAbsent("prepared", name -> fresh());
    }

    private String fresh() {
        return team().post("/cycles", Map.of("year", year++, "periodicEvaluation", "BULANAN"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String opened() {
        var id = fresh();
        team().act("/cycles/%s/open".formatted(id)).statusCode(200);
        return id;
    }

    /** Made before anything waits: the work of an agency is done one after another. */
    private String finished() {
        return made.computeIfAbsent(
                "finished",
                name -> Uploads.of(SLUG)
                        .send(ROWS.substring(Uploads.HEADER.length()), Map.of("dryRun", true))
                        .getString("id"));
    }

    private String waiting() {
        return tenancy.callAs(SLUG, () -> operations.submit(WaitingWork.KIND, Map.of(), null))
                .toString();
    }
}
