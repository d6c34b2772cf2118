package id.penataan.kit.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.failure.Invalid;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the bytes of a body to the request record, with every complaint of schema and types in one failure. */
@Singleton
class BodyReader {

    private static final int MOST_COMPLAINTS = 50;

    private final ObjectMapper mapper;
    private final BodySchema schema;

    BodyReader(ObjectMapper mapper, BodySchema schema) {
        this.mapper = mapper;
        this.schema = schema;
    }

    Object read(byte[] body, Type type, boolean patch) throws IOException {
        var tree = parse(body);
        var complaints = schema.violations(tree, patch);
        Invalid.throwIfAny(complaints);
        return bind(tree, type);
    }

    private JsonNode parse(byte[] body) throws IOException {
        if (body.length == 0) {
            throw new Malformed("body-missing", Map.of());
        }
        try {
            return mapper.readTree(body);
        } catch (StreamConstraintsException e) {
            throw Invalid.at("", "too-deep-or-long", Map.of("maxDepth", StrictJson.MAX_DEPTH));
        } catch (JsonProcessingException e) {
            throw new Malformed("malformed-json", place(e.getLocation()));
        }
    }

    /** What stops the reading altogether is noted, taken out, and the rest is read again. */
    Object bind(JsonNode tree, Type type) throws IOException {
        var complaints = new Complaints();
        var reader = mapper.readerFor(mapper.constructType(type)).withHandler(complaints);
        for (int attempt = 0; attempt < MOST_COMPLAINTS; attempt++) {
            try {
                Object value = reader.readValue(tree.traverse(mapper));
                Invalid.throwIfAny(complaints.violations());
                return notNull(value);
            } catch (JsonMappingException stopped) {
                if (!complaints.noteAndRemove(stopped, tree)) {
                    break;
                }
            }
        }
        throw new Invalid(complaints.violations());
    }

    private static Object notNull(@Nullable Object value) {
        if (value == null) {
            throw Invalid.at("", "null-not-allowed");
        }
        return value;
    }

    private static Map<String, Object> place(@Nullable JsonLocation location) {
        return location == null ? Map.of() : Map.of("line", location.getLineNr(), "column", location.getColumnNr());
    }
}
