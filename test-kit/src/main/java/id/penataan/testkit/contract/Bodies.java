package id.penataan.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import id.penataan.apispec.document.Content;
import id.penataan.apispec.document.Schemas;
import java.util.List;

/** Judges bodies: JSON by its schema, other text as text. */
final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Bodies() {}

    static List<String> faults(Schemas schemas, Content content, String body) {
        if (!content.hasSchema()) {
            return List.of();
        }
        try {
            var value = content.isJson() ? JSON.readTree(body) : TextNode.valueOf(body);
            return schemas.faults(content.pointer(), value);
        } catch (JsonProcessingException e) {
            return List.of("body is not JSON: " + e.getOriginalMessage());
        }
    }
}
