package id.penataan.staffing.placement.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.placement.Records;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class ActingAssignmentTest {
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta")));

    private final String agency = "kota-" + UUID.randomUUID();
    private final Records records = new Records(agency);
    private final Steps steps = new Steps(agency);
    private UUID dinas;
    private Records.Position head;
    private Records.Person deputy;

    @BeforeEach
    void vacantHeadPostAndADeputy() {
        dinas = records.unit("DINAS", null);
        head = records.position(dinas, "KEPALA DINAS", "22", "JPT_PRATAMA");
        deputy = records.official(dinas, records.position(dinas, "SEKRETARIS DINAS", "31", "ADMINISTRATOR"));
    }

    @Test
    void actsForAVacantPostBesideTheOwnOne() {
        assign(deputy, "PLT", TODAY.plusMonths(3).minusDays(1))
                .then()
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("overLimit", equalTo(false))
                .body("allowedActions", contains("END", "EXTEND"));

        steps.get("ppk", "/placements", Map.of("employee", deputy.id()))
                .then()
                .body("items.positionTitle", contains("SEKRETARIS DINAS"));
        steps.get("ppk", "/placements", Map.of("position", head.id())).then().body("items", empty());
        steps.get("ppk", "/acting-assignments", Map.of("position", head.id()))
                .then()
                .body("items.nip", contains(deputy.nip()));
    }

    @Test
    void lastsThreeMonthsAtMost() {
        assign(deputy, "PLT", TODAY.plusMonths(3))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lastDay"))
                .body("errors[0].code", equalTo("acting-too-long"))
                .body(
                        "errors[0].params.lastDay",
                        equalTo(TODAY.plusMonths(3).minusDays(1).toString()));
    }

    @Test
    void isExtendedOnceAndNoMore() {
        var first = assign(deputy, "PLT", TODAY.plusMonths(3).minusDays(1));

        var extended = extend(first, TODAY.plusMonths(6).minusDays(1));
        extended.then().statusCode(200).body("extended", equalTo(true)).body("overLimit", equalTo(false));
        extend(extended, TODAY.plusMonths(9).minusDays(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("acting-state"))
                .body("state", equalTo("ACTIVE"))
                .body("allowedActions", contains("END"));
    }

    @Test
    void needsTheSameLevelOrOneBelow() {
        var clerk = records.person(
                dinas, records.position(dinas, "KEPALA SEKSI", "41", "PENGAWAS"), TODAY.minusYears(5), "PENGAWAS");

        assign(clerk, "PLT", TODAY.plusMonths(1))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("acting-level-not-allowed"))
                .body("errors[0].params.level", equalTo("PENGAWAS"));
    }

    @Test
    void tellsPltFromPlhByTheHolder() {
        assign(deputy, "PLH", TODAY.plusMonths(1)).then().statusCode(409).body("code", equalTo("acting-post-vacant"));

        records.official(dinas, head);

        assign(deputy, "PLT", TODAY.plusMonths(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("acting-post-not-vacant"));
        assign(deputy, "PLH", TODAY.plusMonths(1)).then().statusCode(201);
    }

    @Test
    void leavesNoRoomForASecondOneAtTheSameTime() {
        assign(deputy, "PLT", TODAY.plusMonths(1)).then().statusCode(201);
        var other = records.official(dinas, records.position(dinas, "KEPALA BIDANG", "32", "ADMINISTRATOR"));

        assign(other, "PLT", TODAY.plusMonths(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("acting-already-covered"));
    }

    @Test
    void endsEarlyWithAReason() {
        var acting = assign(deputy, "PLT", TODAY.plusMonths(1));

        var id = acting.jsonPath().getString("id");
        steps.post(
                        "siti",
                        "admin-kepegawaian",
                        "/acting-assignments/" + id + "/end",
                        Map.of("lastDay", TODAY.toString(), "reason", "Pejabat definitif dilantik"),
                        acting.header("ETag"))
                .then()
                .statusCode(200)
                .body("lastDay", equalTo(TODAY.toString()));
        steps.get("ppk", "/acting-assignments", Map.of("asOf", TODAY.plusDays(1).toString()))
                .then()
                .body("items", empty());
    }

    private Response assign(Records.Person person, String kind, LocalDate lastDay) {
        return steps.post(
                "siti",
                "admin-kepegawaian",
                "/acting-assignments",
                Map.of(
                        "employeeId", person.id(),
                        "positionId", head.id(),
                        "kind", kind,
                        "validFrom", TODAY.toString(),
                        "lastDay", lastDay.toString(),
                        "decree", Map.of("number", "800/588/2026", "date", TODAY.toString())),
                null);
    }

    private Response extend(Response seen, LocalDate lastDay) {
        return steps.post(
                "siti",
                "admin-kepegawaian",
                "/acting-assignments/%s/extend".formatted(seen.jsonPath().getString("id")),
                Map.of(
                        "lastDay", lastDay.toString(),
                        "decree", Map.of("number", "800/701/2026", "date", TODAY.toString())),
                seen.header("ETag"));
    }
}
