package id.penataan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** RFC 7396: lays the fields of a patch over a thing; null takes a field away. The patch is a `JsonNode` parameter. */
@Singleton
public class MergePatch {

    private final ObjectMapper mapper;
    private final BodyReader reader;

    MergePatch(ObjectMapper mapper, BodyReader reader) {
        this.mapper = mapper;
        this.reader = reader;
    }

    /** The thing as the patch wants it; a result that breaks its type is refused like any other input. */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        try {
            return type.cast(reader.bind(merge(mapper.valueToTree(current), patch), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        for (var change : changes.properties()) {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue()));
            }
        }
        return merged;
    }
}
