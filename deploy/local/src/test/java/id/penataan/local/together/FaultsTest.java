package id.penataan.local.together;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.local.client.Answer;
import id.penataan.local.sample.Agency;
import id.penataan.local.stack.Service;
import id.penataan.local.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Together.class)
class FaultsTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void aServiceAnswersWhileItsNeighbourIsDown(Stack stack) throws IOException, InterruptedException {
        var office = Office.open(stack, "kota-tetap", Agency.demo(Office.TODAY));
        office.importsItsStructure();
        office.importsItsEmployees();
        stack.process(Service.ORG_STRUCTURE).kill();
        try {
            assertThat(status(stack, Service.STAFFING)).isEqualTo(200);
            assertThat(status(stack, Service.PERFORMANCE)).isEqualTo(200);
            var employees = office.api().get(Service.STAFFING, "/employees?limit=5");
            assertThat(employees.status()).isEqualTo(200);
            assertThat(employees.json().path("items")).hasSize(5);
        } finally {
            stack.start(Service.ORG_STRUCTURE);
        }
        assertThat(status(stack, Service.ORG_STRUCTURE)).isEqualTo(200);
    }

    @Test
    void aServiceThatStartsBeforeItsNeighboursBecomesReady(Stack stack) throws IOException, InterruptedException {
        for (var service : Service.values()) {
            stack.stop(service);
        }
        for (var service : Service.values()) {
            stack.start(service);
            assertThat(status(stack, service)).isEqualTo(200);
        }
    }

    @Test
    void theServicesComeBackAfterTheDatabaseWasRestarted(Stack stack) throws IOException, InterruptedException {
        stack.postgres().stop();
        assertThat(status(stack, Service.STAFFING)).isEqualTo(503);
        stack.postgres().start();

        for (var service : Service.values()) {
            assertThat(becomesReady(stack, service)).as(service.label()).isTrue();
        }
    }

    @Test
    void aRestartOfTheDatabaseUnderLoadIsAnsweredHonestly(Stack stack) throws IOException, InterruptedException {
        var office = Office.open(stack, "kota-padam", Agency.demo(Office.TODAY));
        office.imports(Service.ORG_STRUCTURE, "ref-unor", "ref-unor.json");
        var answers = new ConcurrentLinkedQueue<Answer>();
        try (var callers = Executors.newFixedThreadPool(4)) {
            for (int call = 0; call < 400; call++) {
                callers.submit(() -> answers.add(office.api().get(Service.ORG_STRUCTURE, "/units?limit=5")));
            }
            Until.seen(answers::size, size -> size > 20);
            stack.postgres().stop();
            stack.postgres().start();
        }

        assertThat(answers).hasSize(400).extracting(Answer::status).containsOnly(200, 503);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 503)
                .allMatch(answer -> !answer.text("/code").isEmpty());
        assertThat(becomesReady(stack, Service.ORG_STRUCTURE)).isTrue();
        assertThat(office.api().get(Service.ORG_STRUCTURE, "/units?limit=5").status())
                .isEqualTo(200);
    }

    private static boolean becomesReady(Stack stack, Service service) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (status(stack, service) != 200) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            Thread.sleep(200);
        }
        return true;
    }

    private static int status(Stack stack, Service service) throws IOException, InterruptedException {
        var question = URI.create(stack.installation().url(service) + "/q/health/ready");
        return HTTP.send(HttpRequest.newBuilder(question).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
