package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.kit.failure.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What a schema says about a value of the right type. */
final class Values {

    private Values() {}

    static List<Violation> violations(JsonNode schema, JsonNode value, String at) {
        var found = new ArrayList<Violation>();
        if (value.isTextual()) {
            Strings.check(schema, value.asText(), at, found);
        } else if (value.isNumber()) {
            Numbers.check(schema, value, at, found);
        } else if (value.isArray()) {
            array(schema, value, at, found);
        } else if (value.isObject()) {
            size(value.size(), schema, "minProperties", "maxProperties", at, found);
        }
        choice(schema, value, at, found);
        return found;
    }

    private static void choice(JsonNode schema, JsonNode value, String at, List<Violation> found) {
        var allowed = new ArrayList<JsonNode>();
        schema.path("enum").forEach(allowed::add);
        if (schema.has("const")) {
            allowed.add(schema.get("const"));
        }
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            var names = allowed.stream().map(JsonNode::asText).toList();
            found.add(new Violation(at, "not-allowed", Map.of("allowed", names)));
        }
    }

    private static void array(JsonNode schema, JsonNode value, String at, List<Violation> found) {
        size(value.size(), schema, "minItems", "maxItems", at, found);
        if (schema.path("uniqueItems").asBoolean(false)) {
            var seen = new HashSet<JsonNode>();
            for (int i = 0; i < value.size(); i++) {
                if (!seen.add(value.get(i))) {
                    found.add(new Violation(at + "/" + i, "duplicate-item"));
                }
            }
        }
    }

    private static void size(int size, JsonNode schema, String min, String max, String at, List<Violation> found) {
        if (schema.has(min) && size < schema.get(min).asInt()) {
            found.add(new Violation(
                    at, "too-few-items", Map.of("min", schema.get(min).asInt())));
        }
        if (schema.has(max) && size > schema.get(max).asInt()) {
            found.add(new Violation(
                    at, "too-many-items", Map.of("max", schema.get(max).asInt())));
        }
    }
}
