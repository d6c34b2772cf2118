package id.penataan.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Asks a service until it says that it is ready. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Readiness() {}

    static void await(ServiceProcess started, String url, BooleanSupplier stopped) {
        var question = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            while (!answersReady(client, question)) {
                if (stopped.getAsBoolean()) {
                    throw new Trouble("stopped while starting");
                }
                started.requireAlive();
                if (Instant.now().isAfter(deadline)) {
                    throw new Trouble("%s is not ready after %d s; log: %s"
                            .formatted(started.service().label(), PATIENCE.toSeconds(), started.log()));
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", interrupted);
        }
    }

    private static boolean answersReady(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
