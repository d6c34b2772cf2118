package id.penataan.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.local.stack.Ports;
import id.penataan.local.stack.Service;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the built services as a person does; so it runs after they are packaged. */
class UpTest {
    @TempDir
    private Path home;

    private Ports ports;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        ports = Ports.anyFree();
        var environment = new HashMap<String, String>();
        environment.put("PENATAAN_HOME", home.toString());
        for (var service : Service.values()) {
            environment.put("PENATAAN_%s_PORT".formatted(service), String.valueOf(ports.of(service)));
        }
        terminal = new Terminal(environment);
    }

    @Test
    void startsEverythingOnceAndStopsIt() throws IOException, InterruptedException {
        var up = terminal.start("up", "--empty");
        try {
            assertThat(up.says(line -> line.contains("./penataan down anywhere")))
                    .as(() -> up.lines().toString())
                    .isTrue();
            for (var service : Service.values()) {
                assertThat(status(ports.url(service) + "/q/health/ready")).isEqualTo(200);
                assertThat(up.lines()).anyMatch(line -> line.contains(ports.url(service) + "/q/openapi"));
            }

            var second = terminal.type("up");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.lines())
                    .singleElement()
                    .asString()
                    .contains("already running as process " + up.process().pid());
        } finally {
            var down = terminal.type("down");
            assertThat(down.lines()).containsExactly("Penataan ASN is stopped; the data is kept.");
        }
        up.end();
        assertThat(up.lines()).last().asString().contains("stopped; the data is kept");
        assertThat(terminal.type("down").lines()).containsExactly("Penataan ASN was not running.");
    }

    @Test
    void clearsUpAfterALauncherThatWasKilled() throws InterruptedException {
        var up = terminal.start("up", "--empty");
        assertThat(up.says(line -> line.contains("./penataan down anywhere")))
                .as(() -> up.lines().toString())
                .isTrue();
        var orphans = up.process().children().toList();
        up.process().destroyForcibly().waitFor();

        assertThat(terminal.type("down").lines()).containsExactly("Penataan ASN is stopped; the data is kept.");
        assertThat(orphans).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void namesTheTakenPort() throws IOException {
        try (var other = new ServerSocket(ports.of(Service.STAFFING))) {
            assertOneLine("port %d, which staffing needs, is taken".formatted(other.getLocalPort()));
        }
    }

    @Test
    void namesTheDamagedDataFolder() throws IOException {
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/leftover"), "?");

        assertOneLine("the data folder %s is damaged".formatted(home.resolve("data")));
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        Files.createFile(home.resolve("logs"));

        assertOneLine("the data folder %s cannot be written".formatted(home));
    }

    @Test
    void wantsARunningInstallationForTheStory() {
        assertThat(terminal.type("demo").lines())
                .isEqualTo(List.of("penataan: Penataan ASN is not running; start it with ./penataan up"));
    }

    private void assertOneLine(String start) {
        var said = terminal.type("up");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.lines())
                .filteredOn(line -> line.startsWith("penataan: "))
                .singleElement()
                .asString()
                .startsWith("penataan: " + start);
    }

    private static int status(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
