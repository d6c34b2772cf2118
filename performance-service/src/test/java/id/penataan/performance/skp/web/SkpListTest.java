package id.penataan.performance.skp.web;

import static id.penataan.performance.Agency.KABID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import id.penataan.performance.Agencies;
import id.penataan.performance.Agency;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.Performance;
import id.penataan.performance.PlansInEveryState;
import id.penataan.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnPostgres
class SkpListTest {
    private final Agencies agencies;
    private final EntityManagerFactory database;
    private Agency agency;
    private PlansInEveryState plans;

    SkpListTest(Agencies agencies, EntityManagerFactory database) {
        this.agencies = agencies;
        this.database = database;
    }

    @BeforeEach
    void anAgency() {
        agency = agencies.fresh();
        plans = PlansInEveryState.in(agencies, agency);
    }

    @Test
    void showsEachCallerWhatIsTheirs() {
        var draft = plans.draft();
        var submitted = plans.submitted();

        draft.owner().read("/skps").statusCode(200).body("items.id", contains(draft.id()));
        plans.superior()
                .read("/skps?relation=SUBORDINATES&state=DIAJUKAN")
                .statusCode(200)
                .body("items.id", contains(submitted.id()))
                .body("items[0].callerIs", is("SUPERIOR"));
        Performance.as(agency, "auditor").read("/skps?count=true").body("total", is(4));
        Performance.as(agency, "auditor")
                .within(agency.elsewhere())
                .read("/skps")
                .body("items", empty());
        Performance.as(agency, "auditor").within(agency.dinas()).read("/skps").body("items", hasSize(4));
    }

    @Test
    void narrowsToAUnitWithAllBelowIt() {
        plans.draft();
        var team = Performance.as(agency, "tim-penilai");

        team.read("/skps?unit=" + agency.dinas()).body("items", hasSize(1));
        team.read("/skps?subtree=true&unit=" + agency.dinas()).body("items", hasSize(2));
        team.read("/skps?subtree=true&asOf=2020-01-01&unit=" + agency.dinas()).body("items", hasSize(1));
        team.read("/skps?year=2025").body("items", empty());
        team.read("/skps?cycle=%s&state=DRAFT".formatted(plans.cycle())).body("items.state", everyItem(is("DRAFT")));
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) {
            plans.draft();
        }
        var team = Performance.as(agency, "tim-penilai");
        var seen = new ArrayList<String>();

        var path = "/skps?limit=2";
        String next = "";
        while (next != null) {
            var page = team.read(next.isEmpty() ? path : path + "&cursor=" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.<String>getList("items.employeeName"));
            next = page.getString("next");
        }

        assertThat(seen).hasSize(6).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void takesFewStatementsWhateverTheLength() {
        var owned = plans.done();

        assertThat(statements(owned.owner(), "/skps/" + owned.id())).isLessThanOrEqualTo(4);
        assertThat(statements(owned.owner(), "/skps/%s/progress".formatted(owned.id())))
                .isLessThanOrEqualTo(5);
        var one = statements(plans.superior(), "/skps?limit=1");
        plans.draft();
        plans.draft();
        assertThat(statements(plans.superior(), "/skps?limit=200"))
                .isEqualTo(one)
                .isLessThanOrEqualTo(3);
    }

    @Test
    void logsLooksIntoPlansOfOthersOnly() {
        var draft = plans.draft();
        draft.owner().read("/skps/" + draft.id()).statusCode(200);
        Performance.as(agency, "tim-penilai").read("/skps/" + draft.id()).statusCode(200);

        var auditor = Performance.as(agency, "auditor");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(actors(auditor, draft.id())).containsExactly("tim-penilai"));
    }

    @Test
    void hidesPlansFromStrangers() {
        var draft = plans.draft();
        var stranger = Performance.person(agency, Agency.STRANGER);
        var nobody = new Performance(Tokens.of(agency.slug()).role("pegawai"));

        stranger.read("/skps/" + draft.id()).statusCode(404);
        nobody.read("/skps").statusCode(200).body("items", empty());
        stranger.read("/employees/%s/superior".formatted(KABID)).statusCode(404);
    }

    private static List<String> actors(Performance auditor, String skp) {
        return auditor.read("/audit?limit=200")
                .extract()
                .jsonPath()
                .getList("items.findAll { it.action == 'READ' && it.subjectId == '%s' }.actor".formatted(skp));
    }

    /** The least of three: work in the background may count itself in. */
    private long statements(Performance caller, String path) {
        return IntStream.range(0, 3)
                .mapToLong(round -> counted(caller, path))
                .min()
                .orElseThrow();
    }

    private long counted(Performance caller, String path) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        caller.read(path).statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
