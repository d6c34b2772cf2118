package id.penataan.staffing.placement.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.staffing.OrgStructureStub;
import id.penataan.staffing.placement.Records;
import id.penataan.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two people act at the same moment: exactly one wins, the other learns precisely why not. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "staffing"))
@WithTestResource(OrgStructureStub.class)
class ConcurrentPlacementTest {
    private static final String TMT = "2026-08-01";

    private final String agency = "kota-" + UUID.randomUUID();
    private final Records records = new Records(agency);
    private final Steps steps = new Steps(agency);
    private UUID dinas;
    private Records.Position head;

    @BeforeEach
    void vacantHeadPost() {
        dinas = records.unit("DINAS LINGKUNGAN HIDUP", null);
        head = post("KEPALA DINAS LINGKUNGAN HIDUP");
    }

    @RepeatedTest(3)
    void onlyOneOfTwoApprovalsForOneSeatWins() throws Exception {
        var one = steps.propose(records.official(dinas, null).id(), head.id(), TMT);
        var other = steps.propose(records.official(dinas, null).id(), head.id(), TMT);

        var answers = atOnce(() -> steps.approve(one), () -> steps.approve(other));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(loser(answers).jsonPath().getString("code")).isEqualTo("position-full");
        assertThat(loser(answers).jsonPath().getString("state")).isEqualTo("PROPOSED");
        assertThat(records.column(
                        "select id::text from placement where position_id = ? and state = 'APPROVED'", head.id()))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void aPersonIsApprovedForOnlyOneOfTwoPosts() throws Exception {
        var second = post("KEPALA DINAS PERHUBUNGAN");
        var person = records.official(dinas, null);
        var here = steps.propose(person.id(), head.id(), TMT);
        var there = steps.propose(person.id(), second.id(), TMT);

        var answers = atOnce(() -> steps.approve(here), () -> steps.approve(there));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(loser(answers).jsonPath().getString("code")).isEqualTo("employee-planned-elsewhere");
    }

    @RepeatedTest(3)
    void aDecreeTakesEffectOnceHoweverOftenItIsRecordedAtTheSameTime() throws Exception {
        var person = records.official(dinas, post("KEPALA BAGIAN UMUM"));
        var approved = steps.approve(steps.propose(person.id(), head.id(), TMT));

        var answers = atOnce(() -> steps.decree(approved, TMT), () -> steps.decree(approved, TMT));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(records.column(
                        "select id::text from placement where employee_id = ? and state = 'DECREED' and valid_at @> date '2026-08-01'",
                        person.id()))
                .hasSize(1);
    }

    private Records.Position post(String title) {
        var position = records.position(dinas, title, "22", "JPT_PRATAMA");
        records.standard(title, 4);
        return position;
    }

    private static Response loser(List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static List<Response> atOnce(Callable<Response>... deeds) throws Exception {
        var start = new CyclicBarrier(deeds.length);
        try (var threads = Executors.newFixedThreadPool(deeds.length)) {
            var running = new ArrayList<Future<Response>>();
            for (var deed : deeds) {
                running.add(threads.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            var answers = new ArrayList<Response>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
