package id.penataan.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Starts each service once on an empty database and lets its JVM write down what it loaded and linked (JEP 483, 514),
 * which makes every later start several times faster.
 */
public record Training(Home home, Distribution distribution, Consumer<String> progress) {
    private static final Duration ASSEMBLY = Duration.ofMinutes(3);
    private static final List<String> LESSONS =
            List.of("/q/health", "/q/openapi", "/q/swagger-ui/", "/q/metrics", "/no-such-page");

    public void run() {
        var ports = Ports.anyFree();
        var postgres = new Postgres(home.prepared(), new Keys(home).databasePassword(), Ports.free());
        var pupil = new AtomicReference<@Nullable ServiceProcess>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endAll(pupil.get(), postgres)));
        postgres.start();
        try {
            var environment = new ServiceEnvironment(new Installation(ports, home, postgres.url()));
            for (var service : Service.values()) {
                train(service, environment, ports, pupil);
            }
        } finally {
            postgres.stop();
        }
    }

    /** After Ctrl-C nothing is left running; after a normal end there is nothing left to do. */
    private static void endAll(@Nullable ServiceProcess pupil, Postgres postgres) {
        if (pupil != null) {
            pupil.kill();
        }
        postgres.stop();
    }

    private void train(
            Service service,
            ServiceEnvironment environment,
            Ports ports,
            AtomicReference<@Nullable ServiceProcess> pupil) {
        progress.accept("%s learns to start fast …".formatted(service.label()));
        deleteCache(service);
        var command = new Launch(distribution, service).training();
        var process = ServiceProcess.start(service, command, environment.of(service), home.log(service.label()));
        pupil.set(process);
        try {
            Readiness.await(process, ports.url(service), () -> false);
            LESSONS.forEach(path -> ask(ports.url(service) + path));
            process.process().destroy();
            process.await(ASSEMBLY);
        } finally {
            process.kill();
        }
    }

    private void deleteCache(Service service) {
        try {
            Files.deleteIfExists(distribution.cache(service));
        } catch (IOException cause) {
            throw new Trouble(
                    "%s cannot be replaced: %s".formatted(distribution.cache(service), cause.getMessage()), cause);
        }
    }

    private static void ask(String url) {
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
        } catch (IOException cause) {
            throw new Trouble("%s does not answer: %s".formatted(url, cause.getMessage()), cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
