package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The types of JSON Schema. */
final class Types {

    private Types() {}

    static Set<String> names(JsonNode schema) {
        var names = new TreeSet<String>();
        var type = schema.path("type");
        if (type.isTextual()) {
            names.add(type.asText());
        }
        type.forEach(each -> names.add(each.asText()));
        return names;
    }

    /** What was expected, when the value is none of it. */
    static Optional<String> mismatch(JsonNode schema, JsonNode value) {
        var names = names(schema);
        boolean fits = names.isEmpty() || names.stream().anyMatch(name -> is(name, value));
        return fits ? Optional.empty() : Optional.of(String.join(" | ", names));
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "null" -> value.isNull();
            default -> true;
        };
    }
}
