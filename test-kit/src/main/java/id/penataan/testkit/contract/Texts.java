package id.penataan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Texts of paths, queries and headers as the values that a schema speaks of. */
final class Texts {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Texts() {}

    /** A text that is not of the type stays a text, and the schema will say so. */
    static JsonNode value(JsonNode schema, String text) {
        return switch (schema.path("type").asText()) {
            case "integer", "number" -> number(text);
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? NODES.booleanNode(Boolean.parseBoolean(text))
                        : NODES.textNode(text);
            default -> NODES.textNode(text);
        };
    }

    /** Several values: repeated, or in one text with commas. */
    static JsonNode values(JsonNode schema, List<String> texts) {
        var array = NODES.arrayNode();
        texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .forEach(text -> array.add(value(schema.path("items"), text)));
        return array;
    }

    private static JsonNode number(String text) {
        try {
            var number = new BigDecimal(text);
            return number.scale() <= 0 ? NODES.numberNode(number.toBigIntegerExact()) : NODES.numberNode(number);
        } catch (NumberFormatException e) {
            return NODES.textNode(text);
        }
    }
}
