package id.penataan.performance;

import static id.penataan.performance.Agency.KABID;
import static id.penataan.performance.Agency.KADIS;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans of an agency brought as far as a test needs them, each by a new head of a division. */
public record PlansInEveryState(Agencies agencies, Agency agency, String cycle, String served) {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, Object> RATINGS = Map.of(
            "resultReason", "Sesuai kesepakatan",
            "resultRating", "SESUAI_EKSPEKTASI",
            "behaviourRating", "SESUAI_EKSPEKTASI",
            "behaviourReason", "Sesuai harapan");

    /** The head of the dinas has an agreed plan that others can serve; its bidang is graded. */
    public static PlansInEveryState in(Agencies agencies, Agency agency) {
        var team = Performance.as(agency, "tim-penilai");
        var cycle = team.openCycle();
        var above = Performance.person(agency, KADIS);
        var plan = above.submitted(cycle, null);
        Performance.as(agency, "ppk").act("/skps/%s/agree".formatted(plan)).statusCode(200);
        team.post(
                        "/cycles/%s/unit-achievements".formatted(cycle),
                        Map.of("unitId", agency.bidang(), "achievement", "BAIK", "reason", "Target tercapai"))
                .statusCode(201);
        return new PlansInEveryState(agencies, agency, cycle, above.firstResult(plan));
    }

    /** A plan of another analyst each time, whose superior is the head of the bidang. */
    public record Owned(String id, String nip, Performance owner) {}

    public Owned draft() {
        var owner = newcomer();
        String id = owner.draft(cycle).path("id");
        return new Owned(id, nip(owner), owner);
    }

    public Owned writable() {
        var owned = draft();
        owned.owner()
                .patch("/skps/" + owned.id(), Map.of("workResults", List.of(Performance.result(servedByStaff()))))
                .statusCode(200);
        return owned;
    }

    public Owned submitted() {
        var owned = writable();
        owned.owner().act("/skps/%s/submit".formatted(owned.id())).statusCode(200);
        return owned;
    }

    public Owned agreed() {
        var owned = submitted();
        superior().act("/skps/%s/agree".formatted(owned.id())).statusCode(200);
        return owned;
    }

    public Owned inEvaluation() {
        var owned = agreed();
        superior().act("/skps/%s/begin-evaluation".formatted(owned.id())).statusCode(200);
        return owned;
    }

    public Owned rated() {
        var owned = inEvaluation();
        superior().post("/skps/%s/rate".formatted(owned.id()), RATINGS).statusCode(200);
        return owned;
    }

    public Owned done() {
        var owned = rated();
        superior().act("/skps/%s/finalise".formatted(owned.id())).statusCode(200);
        return owned;
    }

    public Performance superior() {
        return Performance.person(agency, KABID);
    }

    public static Map<String, Object> ratings() {
        return RATINGS;
    }

    /** The agreed result of the head of the bidang. */
    private String servedByStaff() {
        var kabid = superior();
        var plans = kabid.read("/skps?relation=OWN").statusCode(200).extract().jsonPath();
        if (plans.getList("items").isEmpty()) {
            var plan = kabid.submitted(cycle, served);
            Performance.person(agency, KADIS)
                    .act("/skps/%s/agree".formatted(plan))
                    .statusCode(200);
            return kabid.firstResult(plan);
        }
        return kabid.firstResult(plans.getString("items[0].id"));
    }

    private Performance newcomer() {
        var nip = "19900101201503%04d".formatted(NUMBER.incrementAndGet());
        agencies.seated(agency.slug(), nip, "PEGAWAI " + nip, agency.bidang(), "Analis Tata Bangunan", null, false);
        return Performance.person(agency, nip);
    }

    private static String nip(Performance person) {
        return Objects.requireNonNull(person.tokens().nip());
    }
}
