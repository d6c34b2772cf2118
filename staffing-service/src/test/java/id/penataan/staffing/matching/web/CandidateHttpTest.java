package id.penataan.staffing.matching.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.placement.Records;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.Tokens;
import id.penataan.testkit.contract.ContractFilter;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class CandidateHttpTest {
    private static final ContractFilter CONTRACT = ContractFilter.of("staffing");
    private static final String ON = "2026-06-30";

    @Inject
    SessionFactory sessions;

    private final String agency = "kota-" + UUID.randomUUID();
    private final Records records = new Records(agency);
    private UUID dinas;
    private UUID bidang;
    private Records.Position head;

    @BeforeEach
    void vacantHeadPost() {
        dinas = records.unit("DINAS LINGKUNGAN HIDUP", null);
        bidang = records.unit("BIDANG PERSAMPAHAN", dinas);
        head = records.position(dinas, "KEPALA DINAS LINGKUNGAN HIDUP", "22", "JPT_PRATAMA");
        records.standard(head.title(), 4);
    }

    @Test
    void ranksEligiblePeopleFirstAndShowsWhatStandsAgainstTheOthers() {
        var fit = records.official(dinas, null);
        var ungraded = records.official(dinas, null);
        records.column("delete from appraisal where nip = ? returning nip", ungraded.nip());
        var young = records.person(dinas, null, LocalDate.parse("2025-01-01"), "PENGAWAS");

        candidates(Map.of("count", true))
                .body("items.employee.nip", contains(fit.nip(), ungraded.nip(), young.nip()))
                .body("items.verdict", contains("MEMENUHI", "PERLU_VERIFIKASI_MANUAL", "TIDAK_MEMENUHI"))
                .body("items[0].score", equalTo(96.5f))
                .body("items[0].parts.part", contains("JPM", "TEKNIS", "PENDIDIKAN", "PENGALAMAN", "PREDIKAT"))
                .body("items[1].obstacles.code", contains("performance-missing"))
                .body("items[2].obstacles.rule", hasItems("JABATAN_PRASYARAT", "PENGALAMAN_JABATAN", "ASESMEN"))
                .body("total", equalTo(3));
    }

    @Test
    void answersForTheDateThatIsAskedAbout() {
        var fit = records.official(dinas, null);

        candidates(Map.of("eligibility", "MEMENUHI")).body("items.employee.nip", contains(fit.nip()));
        candidates(Map.of("asOf", "2028-03-18", "eligibility", "TIDAK_MEMENUHI"))
                .body("items[0].obstacles.code", hasItem("assessment-lapsed"));
    }

    @Test
    void pagesWithoutLosingOrRepeatingAnybody() {
        for (int i = 0; i < 7; i++) {
            records.official(dinas, null);
        }

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            Map<String, ?> query = cursor == null ? Map.of("limit", 3) : Map.of("limit", 3, "cursor", cursor);
            var page = candidates(query).extract().jsonPath();
            seen.addAll(page.getList("items.employee.nip"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void looksOnlyIntoTheUnitThatIsAskedFor() {
        var here = records.official(dinas, null);
        var below = records.official(bidang, null);

        candidates(Map.of("unit", dinas)).body("items.employee.nip", contains(here.nip()));
        candidates(Map.of("unit", dinas, "subtree", true))
                .body("items.employee.nip", hasItems(here.nip(), below.nip()));
    }

    @Test
    void leavesOutWhoHoldsThePost() {
        var holder = records.official(dinas, head);

        candidates(Map.of()).body("items.employee.nip", not(hasItem(holder.nip())));
    }

    @Test
    void needsTheSameFewStatementsForManyPeopleAsForFew() {
        records.official(dinas, null);
        long few = statementsOf(() -> candidates(Map.of()));
        for (int i = 0; i < 20; i++) {
            records.official(bidang, null);
        }

        long many = statementsOf(() -> candidates(Map.of()));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void explainsACandidateRuleByRule() {
        var fit = records.official(dinas, null);

        ask("/positions/%s/candidates/%s".formatted(head.id(), fit.id()), Map.of())
                .statusCode(200)
                .body("conditions.rule", hasItems("USIA", "KINERJA", "ASESMEN", "JABATAN_PRASYARAT"))
                .body("conditions.legalBasis", hasItem("Peraturan BKN 26/2019 Ps 29(4)"))
                .body("match.raw", equalTo(100.0f))
                .body("match.technicalGaps[0].gap", equalTo(0))
                .body("explanation.ruleVersion", notNullValue())
                .body("explanation.steps.outcome", hasItem("MEMENUHI"));
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        var fit = records.official(dinas, null);
        var path = "/positions/%s/candidates/%s".formatted(head.id(), fit.id());

        var english = request("en")
                .queryParam("asOf", ON)
                .get("/api/staffing/v1" + path)
                .jsonPath();

        assertThat(english.<String>getList("conditions.message"))
                .contains("No moderate or severe punishment is in force");
    }

    @Test
    void matchesAnEmployeeWithAPosition() {
        var fit = records.official(dinas, null);
        records.assessment(fit, LocalDate.parse("2026-05-01"), 3);

        ask("/employees/%s/job-person-match".formatted(fit.id()), Map.of("position", head.id()))
                .statusCode(200)
                .body("match.raw", equalTo(75.0f))
                .body("match.appointmentCategory.code", equalTo("MMS"))
                .body("match.mappingCategory.code", equalTo("KO"))
                .body("match.assessedOn", equalTo("2026-05-01"));
    }

    @Test
    void knowsNeitherAPositionNorAPersonThatDoesNotExist() {
        var nobody = UUID.randomUUID();

        ask("/positions/%s/candidates".formatted(nobody), Map.of())
                .statusCode(404)
                .body("code", equalTo("position-not-found"));
        ask("/positions/%s/candidates/%s".formatted(head.id(), nobody), Map.of())
                .statusCode(404)
                .body("code", equalTo("employee-not-found"));
    }

    @Test
    void remembersWhoLookedAtWhom() {
        var fit = records.official(dinas, null);
        candidates(Map.of());

        assertThat(records.column(
                        "select subject_id from access_log where instansi_id = ?"
                                + " union select subject_id from audit_entry where instansi_id = ? and action = 'READ'",
                        agency,
                        agency))
                .containsExactly(fit.id().toString());
    }

    private long statementsOf(Runnable request) {
        var statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        request.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private ValidatableResponse candidates(Map<String, ?> query) {
        return ask("/positions/%s/candidates".formatted(head.id()), query).statusCode(200);
    }

    private ValidatableResponse ask(String path, Map<String, ?> query) {
        var request = request("id").queryParams(query);
        return (query.containsKey("asOf") ? request : request.queryParam("asOf", ON))
                .get("/api/staffing/v1" + path)
                .then();
    }

    private RequestSpecification request(String language) {
        return given().filter(CONTRACT)
                .basePath("")
                .auth()
                .oauth2(Tokens.of(agency).role("tim-penilai").sign())
                .header("Accept-Language", language);
    }
}
