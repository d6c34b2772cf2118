package id.penataan.staffing.placement.web;

import id.penataan.staffing.placement.Records;
import id.penataan.testkit.access.Sample;
import id.penataan.testkit.access.Samples;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** Samples of the operations about matching and placements, for the generated access test. */
public final class PlacementSamples {
    private static final String TMT = "2026-08-01";
    private static final Map<String, String> LETTER = Map.of("number", "800/701/2026", "date", "2026-07-25");

    private final Records records;
    private final Steps steps;
    private final UUID unit;

    private PlacementSamples(String instansi) {
        records = new Records(instansi);
        steps = new Steps(instansi);
        unit = records.unit("DINAS UJI AKSES", null);
    }

    public static Samples addTo(Samples samples, String instansi) {
        var make = new PlacementSamples(instansi);
        make.matching(samples);
        make.placements(samples);
        make.acting(samples);
        return samples;
    }

    private void matching(Samples samples) {
        var post = post();
        var person = records.official(unit, null);
        samples.of("listCandidates", () -> Sample.empty().path("id", post.id()).hides(person.nip()))
                .of(
                        "getCandidate",
                        () -> Sample.empty()
                                .path("id", post.id())
                                .path("employeeId", person.id())
                                .hides(person.nip()))
                .of(
                        "getEmployeeJobPersonMatch",
                        () -> Sample.empty()
                                .path("id", person.id())
                                .query("position", post.id())
                                .role("tim-penilai")
                                .hides(post.title()));
    }

    private void placements(Samples samples) {
        samples.of("listPlacements", () -> {
                    var seated = records.official(unit, post());
                    return Sample.empty()
                            .role("ppk")
                            .query("employee", seated.id())
                            .hides(seated.nip());
                })
                .of("getPlacement", () -> read(proposed()))
                .of(
                        "getPlacementHistory",
                        () -> Sample.empty()
                                .role("ppk")
                                .path("id", proposed().jsonPath().getString("id"))
                                .hides("siti"))
                .of(
                        "proposePlacement",
                        () -> Sample.empty()
                                .json(Map.of(
                                        "employeeId",
                                                records.official(unit, null).id(),
                                        "positionId", post().id(),
                                        "validFrom", TMT)))
                .of("approvePlacement", () -> step(proposed(), Map.of("reason", "Disetujui")))
                .of("rejectPlacement", () -> step(proposed(), Map.of("reason", "Calon lain")))
                .of("withdrawPlacement", () -> step(proposed(), Map.of("reason", "Mengundurkan diri")))
                .of(
                        "decreePlacement",
                        () -> step(steps.approve(proposed()), Map.of("number", "800/112/2026", "date", "2026-07-20")))
                .of("cancelPlacement", () -> step(steps.approve(proposed()), Map.of("reason", "Dibatalkan")));
    }

    private void acting(Samples samples) {
        samples.of("listActingAssignments", () -> {
                    var acting = acting();
                    var nip = acting.jsonPath().getString("nip");
                    return Sample.empty()
                            .role("ppk")
                            .query("asOf", "2026-12-01")
                            .hides(nip);
                })
                .of("getActingAssignment", () -> read(acting()))
                .of("assignActing", () -> Sample.empty().json(mandate()))
                .of("extendActingAssignment", () -> step(acting(), Map.of("lastDay", "2027-04-30", "decree", LETTER)))
                .of("endActingAssignment", () -> step(acting(), Map.of("lastDay", "2026-12-15", "reason", "Selesai")));
    }

    private Response proposed() {
        return steps.propose(records.official(unit, null).id(), post().id(), TMT);
    }

    private Response acting() {
        return steps.post("siti", "admin-kepegawaian", "/acting-assignments", mandate(), null);
    }

    private Map<String, Object> mandate() {
        return Map.of(
                "employeeId",
                records.official(unit, post()).id(),
                "positionId",
                post().id(),
                "kind",
                "PLT",
                "validFrom",
                "2026-11-01",
                "lastDay",
                "2027-01-31",
                "decree",
                LETTER);
    }

    private Records.Position post() {
        var title = "KEPALA DINAS UJI " + UUID.randomUUID();
        records.standard(title, 4);
        return records.position(unit, title, "22", "JPT_PRATAMA");
    }

    private static Sample read(Response seen) {
        return Sample.empty()
                .role("ppk")
                .path("id", seen.jsonPath().getString("id"))
                .hides(seen.jsonPath().getString("nip"));
    }

    private static Sample step(Response seen, Map<String, ?> body) {
        return Sample.empty()
                .path("id", seen.jsonPath().getString("id"))
                .ifMatch(seen.header("ETag"))
                .json(body);
    }
}
