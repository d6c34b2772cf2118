package id.penataan.staffing.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON whose names are the columns. A batch of any size is one parameter of one statement, which takes it apart
 * with jsonb_populate_recordset.
 */
@ApplicationScoped
public class JsonRows {
    private final ObjectMapper json;

    public JsonRows(ObjectMapper json) {
        this.json = json.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    /** An array of rows, as the parameter of a statement. */
    public String array(Collection<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("rows cannot be written as JSON", cause);
        }
    }

    /** One row, to which further columns can be put. */
    public ObjectNode row(Object value) {
        return json.valueToTree(value);
    }

    public ObjectNode emptyRow() {
        return json.createObjectNode();
    }

    public JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a row is no JSON", cause);
        }
    }

    public <T> T value(JsonNode node, Class<T> shape) {
        try {
            return json.treeToValue(node, shape);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a row is no " + shape.getSimpleName(), cause);
        }
    }

    public <T> @Nullable T optional(@Nullable JsonNode node, Class<T> shape) {
        return node == null || node.isNull() ? null : value(node, shape);
    }
}
