package id.penataan.testkit.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service of one note that keeps its contract, but for one hole. */
final class NotesServer implements AutoCloseable {
    static final String NOTE = "0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a10";
    static final String UNIT = "0199a3c2-7b1e-7c44-9d0a-5f2b8c1e6a11";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PARAMETERS = Set.of("limit");

    private final Hole hole;
    private final HttpServer server;
    private final Map<String, String> created = new HashMap<>();

    NotesServer(Hole hole) {
        this.hole = hole;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/notes/v1", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var reply = reply(exchange);
            var body = reply.body().getBytes(StandardCharsets.UTF_8);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/api/notes/v1".length());
        if (path.equals("/status") && exchange.getRequestURI().getQuery() == null) {
            return Reply.json(200, "{}");
        }
        if (path.equals("/status")) {
            return Reply.problem(422);
        }
        var claims = new Claims(exchange.getRequestHeaders().getFirst("Authorization"), hole);
        if (!claims.known()) {
            return Reply.problem(401);
        }
        var method = exchange.getRequestMethod();
        if (hole == Hole.REFUSES_EVERYBODY || !claims.mayDo(method, path)) {
            return Reply.problem(403);
        }
        return known(exchange, method, path, claims);
    }

    private Reply known(HttpExchange exchange, String method, String path, Claims claims) throws IOException {
        if (wrongParameter(exchange)) {
            return Reply.problem(422);
        }
        if (path.equals("/notes")) {
            return method.equals("GET") ? list(claims) : create(exchange);
        }
        if (!path.equals("/notes/" + NOTE) || !(claims.home() || hole == Hole.SHOWS_OTHER_AGENCIES)) {
            return Reply.problem(404);
        }
        if (!claims.within(UNIT) && hole != Hole.FORGETS_UNITS) {
            return Reply.problem(403);
        }
        return method.equals("GET") ? read(exchange) : replace(exchange);
    }

    private boolean wrongParameter(HttpExchange exchange) {
        var query = exchange.getRequestURI().getQuery();
        if (query == null) {
            return false;
        }
        var pair = query.split("=", 2);
        boolean unknown = !PARAMETERS.contains(pair[0]) && hole != Hole.TAKES_UNKNOWN_PARAMETERS;
        return unknown || (pair[1].equals("5000") && hole != Hole.TAKES_ANY_PAGE);
    }

    private Reply list(Claims claims) {
        boolean visible = (claims.home() && claims.within(UNIT)) || hole == Hole.LISTS_OTHER_AGENCIES;
        return Reply.json(200, visible ? "{\"items\":[%s]}".formatted(note(NOTE)) : "{\"items\":[]}");
    }

    private Reply create(HttpExchange exchange) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key == null && hole != Hole.FORGETS_IDEMPOTENCY_KEY) {
            return Reply.problem(428);
        }
        var fault = fault(exchange);
        if (fault != null) {
            return fault;
        }
        if (created.containsKey(key) && hole != Hole.CREATES_TWICE) {
            return Reply.json(201, note(created.get(key))).with("Idempotency-Replayed", "true");
        }
        created.put(key, UUID.randomUUID().toString());
        return Reply.json(201, note(created.get(key)));
    }

    private Reply read(HttpExchange exchange) {
        boolean current = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        var reply = current && hole != Hole.KNOWS_NO_ETAG ? new Reply(304, "", Map.of()) : Reply.json(200, note(NOTE));
        return reply.with("ETag", "\"1\"");
    }

    private Reply replace(HttpExchange exchange) throws IOException {
        var tag = exchange.getRequestHeaders().getFirst("If-Match");
        if (tag == null && hole != Hole.FORGETS_IF_MATCH) {
            return Reply.problem(428);
        }
        var fault = fault(exchange);
        if (fault != null) {
            return fault;
        }
        boolean stale = !"\"1\"".equals(tag) && hole != Hole.FORGETS_STALENESS && hole != Hole.FORGETS_IF_MATCH;
        return stale ? Reply.problem(412) : Reply.json(200, note(NOTE)).with("ETag", "\"2\"");
    }

    @Nullable
    private Reply fault(HttpExchange exchange) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!"application/json".equals(type)) {
            return hole == Hole.TAKES_ANY_MEDIA_TYPE ? Reply.json(201, note(NOTE)) : Reply.problem(415);
        }
        JsonNode body;
        try {
            body = JSON.readTree(exchange.getRequestBody());
        } catch (JsonProcessingException e) {
            return hole == Hole.TAKES_MALFORMED_JSON ? Reply.problem(422) : Reply.problem(400);
        }
        boolean unknown = body.has("unknownMember") && hole != Hole.TAKES_UNKNOWN_MEMBERS;
        return unknown ? Reply.invalid("/unknownMember") : null;
    }

    private String note(String id) {
        var more = hole == Hole.TELLS_MORE_THAN_PROMISED ? ",\"nik\":\"99\"" : "";
        return "{\"id\":\"%s\",\"text\":\"RAPAT\"%s}".formatted(id, more);
    }
}
