package id.penataan.staffing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The event feed of org-structure over real HTTP, filled by {@link Structure}. It is read when an import asks for it. */
public class OrgStructureStub implements QuarkusTestResourceLifecycleManager {
    private final Map<String, List<JsonNode>> streams = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        server.createContext("/events/streams", exchange -> answer(exchange, "application/json", streams()));
        server.createContext(
                "/events", exchange -> answer(exchange, "application/cloudevents-batch+json", batch(exchange)));
        server.createContext("/tell", this::tell);
        server.start();
        return Map.of(
                "penataan.neighbour.org-structure.url",
                "http://localhost:" + server.getAddress().getPort(),
                "penataan.feed.enabled",
                "false");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Not part of the contract: how tests make the neighbour tell something. */
    private void tell(HttpExchange exchange) throws IOException {
        var events = JSON.readTree(exchange.getRequestBody());
        for (var event : events) {
            var stream = streams.computeIfAbsent(event.get("instansi").asText(), name -> new CopyOnWriteArrayList<>());
            stream.add(((ObjectNode) event).put("id", Integer.toString(stream.size() + 1)));
        }
        answer(exchange, "application/json", Map.of("told", events.size()));
    }

    private Object streams() {
        return Map.of(
                "items",
                streams.entrySet().stream()
                        .map(stream -> Map.of(
                                "instansi",
                                stream.getKey(),
                                "last",
                                stream.getValue().size()))
                        .toList());
    }

    private Object batch(HttpExchange exchange) {
        var query = exchange.getRequestURI().getQuery();
        int after = number(query, "after");
        int limit = number(query, "limit");
        var stream = streams.getOrDefault(exchange.getRequestHeaders().getFirst("Instansi"), List.of());
        return stream.subList(Math.min(after, stream.size()), Math.min(after + limit, stream.size()));
    }

    private static int number(String query, String name) {
        for (var pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return Integer.parseInt(pair.substring(name.length() + 1));
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static void answer(HttpExchange exchange, String type, Object body) throws IOException {
        try {
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (JsonProcessingException cause) {
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }
}
