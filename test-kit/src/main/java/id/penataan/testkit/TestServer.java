package id.penataan.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one PostgreSQL server of a test run. Quarkus loads this class more than once, so what the JVM has to remember
 * stands in a system property.
 */
final class TestServer {
    private static final Logger CHATTER = Logger.getLogger("io.zonky.test");
    private static final String PORT = "penataan.testkit.postgres.port";

    private TestServer() {}

    static int port() {
        synchronized (System.getProperties()) {
            return System.getProperty(PORT) == null ? start() : Integer.getInteger(PORT);
        }
    }

    static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    static String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }

    @SuppressWarnings("resource") // lives until the JVM ends; the server's own shutdown hook closes it
    private static int start() {
        CHATTER.setLevel(Level.WARNING);
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", "Asia/Jakarta")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF-8")
                    .start();
            System.setProperty(PORT, String.valueOf(server.getPort()));
            return server.getPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
