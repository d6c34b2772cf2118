package id.penataan.local.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database server of a local installation: a real PostgreSQL 18 that keeps its data between runs. */
public final class Postgres {
    private static final String VERSION = "18";
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "120"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("work_mem", "16MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "Asia/Jakarta"));

    private final Home home;
    private final String password;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    Postgres(Home home, String password, int port) {
        this.home = home;
        this.password = password;
        this.port = port;
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d".formatted(port);
    }

    public void start() {
        requireSoundData();
        var log = home.log("postgresql");
        try {
            var redirect = Redirect.appendTo(log.toFile());
            var passwordFile = home.keys().resolve("database-password");
            var builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(home.binaries().toFile())
                    .setDataDirectory(home.data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(redirect)
                    .setErrorRedirector(redirect)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setConnectConfig("password", password);
            SETTINGS.forEach(builder::setServerConfig);
            server = new PostgresStart(builder, log).await();
        } catch (IOException | IllegalStateException cause) {
            throw new Trouble(PostgresLog.reasonIn(log, home), cause);
        }
        new DatabaseRoles(url(), password).ensure();
    }

    public synchronized void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException cause) {
                throw new Trouble("PostgreSQL did not stop: %s".formatted(cause.getMessage()), cause);
            } finally {
                server = null;
            }
        }
    }

    private void requireSoundData() {
        var data = home.data();
        if (isEmpty(data)) {
            return;
        }
        var version = data.resolve("PG_VERSION");
        try {
            var found = Files.exists(version) ? Files.readString(version).strip() : "no";
            if (!found.equals(VERSION) || !Files.exists(data.resolve("postgresql.conf"))) {
                throw new Trouble(
                        "the data folder %s is damaged or of another version (found: %s PG_VERSION, needed: %s); restore it, or move it away to start empty"
                                .formatted(data, found, VERSION));
            }
        } catch (IOException cause) {
            throw new Trouble("the data folder %s cannot be read: %s".formatted(data, cause.getMessage()), cause);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException missing) {
            return true;
        }
    }
}
