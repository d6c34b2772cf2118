package id.penataan.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the API answered. */
public record Answer(
        int status,
        byte[] bytes,
        @Nullable String etag,
        @Nullable String location) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null));
    }

    public JsonNode json() {
        try {
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** A value of the body by JSON pointer, as text; empty where there is none. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }

    public String raw() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The answer itself if it has the status, else a failure that shows what came instead. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            var body = raw();
            throw new Unexpected("answered %d instead of %d: %s"
                    .formatted(status, wanted, body.substring(0, Math.min(body.length(), 600))));
        }
        return this;
    }

    /** The version to send back with a change. */
    public String version() {
        if (etag == null) {
            throw new Unexpected("answered without an ETag");
        }
        return etag;
    }
}
