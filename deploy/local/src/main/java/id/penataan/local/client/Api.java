package id.penataan.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.local.stack.Identity;
import id.penataan.local.stack.Installation;
import id.penataan.local.stack.Service;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** The public API of an installation, called as one identity. */
public record Api(Installation installation, HttpClient http, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Api of(Installation installation, Identity identity) {
        return new Api(installation, HttpClient.newHttpClient(), installation.token(identity));
    }

    public Api as(Identity identity) {
        return new Api(installation, http, installation.token(identity));
    }

    public Answer get(Service service, String path) {
        return send(request(service, path).GET());
    }

    /** Reads again only if it has changed; a 304 has no body. */
    public Answer getIfChanged(Service service, String path, String etag) {
        return send(request(service, path).header("If-None-Match", etag).GET());
    }

    /** A command that creates a legal fact; its key makes the repetition harmless. */
    public Answer post(Service service, String path, Object body) {
        return send(request(service, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(json(body)));
    }

    /** A command on a record that must still be as the caller saw it. */
    public Answer post(Service service, String path, Object body, String etag) {
        return send(request(service, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .POST(json(body)));
    }

    public Answer patch(Service service, String path, Object body, String etag) {
        return send(request(service, path)
                .header("If-Match", etag)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", json(body)));
    }

    public Answer upload(Service service, String path, Path file) {
        var type = file.toString().endsWith(".json") ? "application/json" : "text/csv";
        try {
            return send(request(service, path)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofFile(file)));
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private HttpRequest.Builder request(Service service, String path) {
        var base = installation.url(service) + "/api/" + service.label() + "/v1";
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "id");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
