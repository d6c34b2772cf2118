package id.penataan.kit.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A neighbour that tells about parcels over real HTTP, as the contract says; it can be stopped and started again. */
final class StaffingStub {

    private static final Pattern AFTER = Pattern.compile("after=(\\d+)&limit=(\\d+)");

    private final Map<String, List<String>> streams = new ConcurrentHashMap<>();
    private HttpServer server;
    private int port;

    StaffingStub() {
        start();
    }

    String url() {
        return "http://localhost:%d/api/staffing/v1".formatted(port);
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/staffing/v1/events", this::events);
        server.createContext("/api/staffing/v1/events/streams", this::streams);
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    /** Tells the next event of an agency. */
    void tell(String instansi, String code, int weight) {
        var stream = streams.computeIfAbsent(instansi, key -> Collections.synchronizedList(new ArrayList<>()));
        synchronized (stream) {
            stream.add("""
                    {"specversion": "1.0", "id": "%d", "source": "/api/staffing/v1", "instansi": "%s",
                     "type": "id.penataan.staffing.parcel.changed", "subject": "%s", "datacontenttype": "application/json",
                     "time": "2026-06-30T14:02:11.482+07:00", "data": {"weight": %d}}""".formatted(stream.size() + 1, instansi, code, weight));
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        var query = AFTER.matcher(exchange.getRequestURI().getQuery());
        var instansi = exchange.getRequestHeaders().getFirst("Instansi");
        var stream = List.copyOf(streams.getOrDefault(instansi, List.of()));
        if (!query.find()
                || !exchange.getRequestHeaders().getFirst("Authorization").startsWith("Bearer ")) {
            exchange.sendResponseHeaders(401, -1);
            return;
        }
        int from = Math.min(stream.size(), Integer.parseInt(query.group(1)));
        int to = Math.min(stream.size(), from + Integer.parseInt(query.group(2)));
        answer(exchange, "application/cloudevents-batch+json", "[" + String.join(",", stream.subList(from, to)) + "]");
    }

    private void streams(HttpExchange exchange) throws IOException {
        var items = new TreeMap<>(streams)
                .entrySet().stream()
                        .map(stream -> "{\"instansi\": \"%s\", \"last\": %d}"
                                .formatted(stream.getKey(), stream.getValue().size()))
                        .collect(Collectors.joining(","));
        answer(exchange, "application/json", "{\"items\": [" + items + "]}");
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
