package id.penataan.performance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The feeds of both neighbours over real HTTP, without any news; what is known of them comes from {@link Agencies}. */
public class QuietNeighbours implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        server.createContext("/events/streams", exchange -> answer(exchange, "application/json", "{\"items\":[]}"));
        server.createContext("/events", exchange -> answer(exchange, "application/cloudevents-batch+json", "[]"));
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "penataan.neighbour.org-structure.url", address,
                "penataan.neighbour.staffing.url", address,
                "penataan.feed.enabled", "false",
                "penataan.clock.fixed", "2026-06-30",
                "penataan.limits.upload-bytes", "4000000",
                "quarkus.hibernate-orm.statistics", "true");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
