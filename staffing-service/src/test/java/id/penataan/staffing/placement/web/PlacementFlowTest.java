package id.penataan.staffing.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.placement.Records;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class PlacementFlowTest {
    private static final String TMT = "2026-08-01";

    private final String agency = "kota-" + UUID.randomUUID();
    private final Records records = new Records(agency);
    private final Steps steps = new Steps(agency);
    private UUID dinas;
    private Records.Position head;
    private Records.Position bureau;
    private Records.Person official;

    @BeforeEach
    void vacantHeadPostAndOneOfficial() {
        var root = records.unit("PEMERINTAH KOTA", null);
        dinas = records.unit("DINAS LINGKUNGAN HIDUP", root);
        var bagian = records.unit("BAGIAN PEMERINTAHAN", root);
        head = records.position(dinas, "KEPALA DINAS LINGKUNGAN HIDUP", "22", "JPT_PRATAMA");
        bureau = records.position(bagian, "KEPALA BAGIAN PEMERINTAHAN", "31", "ADMINISTRATOR");
        records.standard(head.title(), 4);
        records.standard(bureau.title(), 3);
        official = records.official(bagian, bureau);
    }

    @Test
    void leadsFromTheProposalToASeatThatTheOldOneMakesRoomFor() {
        var proposed = steps.propose(official.id(), head.id(), TMT);
        proposed.then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("evidence.verdict", equalTo("MEMENUHI"))
                .body("evidence.conditions", hasSize(11))
                .body("allowedActions", contains("WITHDRAW"));

        var approved = steps.approve(proposed);
        approved.then().statusCode(200).body("state", equalTo("APPROVED")).body("seatNo", equalTo(1));

        var decreed = steps.decree(approved, TMT);
        decreed.then().statusCode(200).body("decree.number", equalTo("800/112/2026"));

        var id = decreed.jsonPath().getString("id");
        steps.get("ppk", "/placements/" + id, Map.of("asOf", "2026-07-31"))
                .then()
                .body("state", equalTo("DECREED"));
        steps.get("ppk", "/placements/" + id, Map.of("asOf", TMT)).then().body("state", equalTo("EFFECTIVE"));
        steps.get("ppk", "/placements", Map.of("position", bureau.id(), "asOf", "2026-07-31"))
                .then()
                .body("items.employeeId", contains(official.id().toString()));
        steps.get("ppk", "/placements", Map.of("position", bureau.id(), "asOf", TMT))
                .then()
                .body("items", empty());
        steps.get("ppk", "/placements", Map.of("employee", official.id(), "asOf", TMT))
                .then()
                .body("items.positionId", contains(head.id().toString()));
        assertThat(records.column(
                        "select position_id::text from employment where employee_id = ? and valid_at @> date '2026-08-01'",
                        official.id()))
                .containsExactly(head.id().toString());
    }

    @Test
    void tellsTheNeighboursOfTheSeatThatEndsAndTheOneThatBegins() {
        steps.decree(steps.approve(steps.propose(official.id(), head.id(), TMT)), TMT);

        assertThat(records.column(
                        "select data ->> 'positionId' || ' ' || (data ->> 'validFrom') || ' ' || coalesce(data ->> 'validTo', '-')"
                                + " from event where instansi_id = ? and type = 'id.penataan.staffing.placement.changed' order by id",
                        agency))
                .containsExactly(bureau.id() + " 2021-03-01 2026-08-01", head.id() + " 2026-08-01 -");
    }

    @Test
    void keepsEveryStepWithActorAndReason() {
        var decreed = steps.decree(steps.approve(steps.propose(official.id(), head.id(), TMT)), TMT);

        steps.get(
                        "auditor",
                        "/placements/%s/history".formatted(decreed.jsonPath().getString("id")),
                        Map.of())
                .then()
                .statusCode(200)
                .body("steps.action", contains("PROPOSE", "APPROVE", "DECREE"))
                .body("steps.by", contains("siti", "budi", "siti"))
                .body("steps[1].reason", equalTo("Disetujui"));
    }

    @Test
    void lastsAsEvidenceThoughTheDataChangeAfterwards() {
        var proposed = steps.propose(official.id(), head.id(), TMT);
        records.assessment(official, LocalDate.parse("2026-01-01"), 1);

        steps.get("ppk", "/placements/" + proposed.jsonPath().getString("id"), Map.of())
                .then()
                .body("evidence.verdict", equalTo("MEMENUHI"));
    }

    @Test
    void refusesTheProposerAsTheOneWhoDecides() {
        var proposed = steps.propose(official.id(), head.id(), TMT);

        steps.step("siti", "ppk", proposed, "approve", Map.of("reason", "Setuju"))
                .then()
                .statusCode(403)
                .body("code", equalTo("proposer-cannot-decide"));
    }

    @Test
    void refusesWhoFailsAConditionWithEveryConditionFailed() {
        var other = records.person(dinas, null, LocalDate.parse("2025-03-01"), "PENGAWAS");
        records.grade(other, 2025, "KURANG");

        steps.propose(other.id(), head.id(), TMT)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("experience-too-short", "performance-below-good"))
                .body("errors.pointer", hasItems("/employeeId"));
    }

    @Test
    void wantsToKnowHowAPersonSettledWhatTheDataLeftOpen() {
        var other = records.official(dinas, null);
        records.column("delete from appraisal where nip = ? returning nip", other.nip());

        steps.propose(other.id(), head.id(), TMT)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/verification"))
                .body("errors[0].params.rules", contains("KINERJA"));
        steps.propose(other.id(), head.id(), TMT, "Dokumen SKP 2024 dan 2025 diperiksa: Baik")
                .then()
                .statusCode(201)
                .body("evidence.verdict", equalTo("PERLU_VERIFIKASI_MANUAL"));
    }

    @Test
    void namesTheStateWhenAStepComesTooEarlyOrTooLate() {
        var proposed = steps.propose(official.id(), head.id(), TMT);

        steps.decree(proposed, TMT)
                .then()
                .statusCode(409)
                .body("code", equalTo("placement-state"))
                .body("state", equalTo("PROPOSED"))
                .body("allowedActions", contains("APPROVE", "REJECT", "WITHDRAW"));
        var rejected = steps.step("budi", "ppk", proposed, "reject", Map.of("reason", "Calon lain"));
        rejected.then().statusCode(200).body("state", equalTo("REJECTED"));
        steps.approve(rejected)
                .then()
                .statusCode(409)
                .body("state", equalTo("REJECTED"))
                .body("allowedActions", nullValue());
    }

    @Test
    void refusesAStepOnAnOldVersion() {
        var proposed = steps.propose(official.id(), head.id(), TMT);
        steps.approve(proposed).then().statusCode(200);

        steps.approve(proposed).then().statusCode(412);
        steps.withoutPreconditions("/placements/" + proposed.jsonPath().getString("id") + "/approve")
                .then()
                .statusCode(428);
    }

    @Test
    void refusesASecondProposalOfTheSamePersonForTheSamePost() {
        steps.propose(official.id(), head.id(), TMT).then().statusCode(201);

        steps.propose(official.id(), head.id(), TMT)
                .then()
                .statusCode(409)
                .body("code", equalTo("placement-already-proposed"))
                .body("state", equalTo("PROPOSED"));
    }

    @Test
    void refusesAPostThatIsFullUntilItsHolderIsApprovedToLeave() {
        var successor = records.official(dinas, null);
        var waiting = steps.propose(successor.id(), bureau.id(), TMT);

        steps.approve(waiting)
                .then()
                .statusCode(409)
                .body("code", equalTo("position-full"))
                .body("params.taken", equalTo(1))
                .body("params.need", equalTo(1));
        var leaving = steps.approve(steps.propose(official.id(), head.id(), TMT));
        var approved = steps.approve(waiting);
        approved.then().statusCode(200);
        steps.decree(approved, TMT).then().statusCode(409).body("code", equalTo("seat-still-held"));
        steps.decree(leaving, TMT).then().statusCode(200);
        steps.decree(approved, TMT).then().statusCode(200).body("seatNo", equalTo(1));
    }

    @Test
    void revivesTheOldSeatWhenADecreeIsAnnulledBeforeItsDay() {
        var tmt = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusYears(1).toString();
        records.grade(official, LocalDate.parse(tmt).getYear() - 1, "BAIK");
        records.grade(official, LocalDate.parse(tmt).getYear() - 2, "BAIK");
        var decreed = steps.decree(steps.approve(steps.propose(official.id(), head.id(), tmt)), tmt);

        var cancelled = steps.step("budi", "ppk", decreed, "cancel", Map.of("reason", "SK dibatalkan"));

        cancelled.then().statusCode(200).body("state", equalTo("CANCELLED"));
        steps.get("ppk", "/placements", Map.of("employee", official.id(), "asOf", tmt))
                .then()
                .body("items.positionId", contains(bureau.id().toString()))
                .body("items[0].validTo", nullValue());
        assertThat(records.column(
                        "select position_id::text from employment where employee_id = ? and valid_at @> ?::date",
                        official.id(),
                        tmt))
                .containsExactly(bureau.id().toString());
    }

    @Test
    void showsAnEmployeeTheOwnPlacementsOnly() {
        var other = records.official(dinas, null);
        var proposed = steps.propose(other.id(), head.id(), TMT);
        var self = Tokens.of(agency).subject("sri").role("pegawai").nip(official.nip());

        steps.get(self, "/placements", Map.of("asOf", "2026-07-01")).then().body("items.nip", contains(official.nip()));
        steps.get(self, "/placements/" + proposed.jsonPath().getString("id"), Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void narrowsOfficesToTheirUnits() {
        var stranger = Tokens.of(agency).subject("tono").role("auditor").unit(dinas.toString());

        steps.get(stranger, "/placements", Map.of("asOf", "2026-07-01")).then().body("items", empty());
        steps.get(stranger, "/placements", Map.of("asOf", "2026-07-01", "unit", dinas, "subtree", true))
                .then()
                .statusCode(200);
    }
}
