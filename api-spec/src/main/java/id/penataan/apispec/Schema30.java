package id.penataan.apispec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * A JSON Schema of 2020-12 in the words of OpenAPI 3.0. What has an equal there is translated; what has none is left
 * out, so the copy may accept more than the original, never less.
 */
final class Schema30 {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> UNKNOWN = Set.of(
            "$anchor",
            "$comment",
            "$defs",
            "$dynamicAnchor",
            "$dynamicRef",
            "$id",
            "$schema",
            "contains",
            "contentSchema",
            "dependentRequired",
            "dependentSchemas",
            "else",
            "if",
            "maxContains",
            "minContains",
            "patternProperties",
            "prefixItems",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf");

    private final ObjectNode schema;

    private Schema30(ObjectNode schema) {
        this.schema = schema;
    }

    static JsonNode of(JsonNode schema) {
        if (schema.isBoolean()) {
            return schema.asBoolean() ? NODES.objectNode() : NODES.objectNode().set("not", NODES.objectNode());
        }
        if (schema.has("$ref")) {
            return reference((ObjectNode) schema);
        }
        return new Schema30(members((ObjectNode) schema)).translated();
    }

    private static JsonNode reference(ObjectNode schema) {
        var target = NODES.objectNode().<ObjectNode>set("$ref", schema.get("$ref"));
        if (schema.size() == 1) {
            return target;
        }
        var beside = (ObjectNode) of(schema.deepCopy().without("$ref"));
        var all = beside.withArray("allOf");
        all.insert(0, target);
        return beside;
    }

    private static ObjectNode members(ObjectNode schema) {
        var copy = NODES.objectNode();
        schema.properties().stream()
                .filter(member -> !UNKNOWN.contains(member.getKey()))
                .forEach(member -> copy.set(member.getKey(), member(member.getKey(), member.getValue())));
        return copy;
    }

    private static JsonNode member(String key, JsonNode value) {
        if (key.equals("properties")) {
            return OpenApi30.each(value, Schema30::of);
        }
        if (key.equals("items") || key.equals("not")) {
            return of(value);
        }
        if (key.equals("additionalProperties")) {
            return value.isBoolean() ? value : of(value);
        }
        return LISTS.contains(key) ? each((ArrayNode) value) : value;
    }

    private static ArrayNode each(ArrayNode schemas) {
        var copy = NODES.arrayNode();
        schemas.forEach(schema -> copy.add(of(schema)));
        return copy;
    }

    private ObjectNode translated() {
        new Types30(schema).translate();
        constant();
        firstExample();
        limit("exclusiveMinimum", "minimum");
        limit("exclusiveMaximum", "maximum");
        content();
        if (schema.path("type").asText().equals("array") && !schema.has("items")) {
            schema.putObject("items");
        }
        return schema;
    }

    private void constant() {
        var value = schema.remove("const");
        if (value != null) {
            schema.putArray("enum").add(value);
        }
    }

    private void firstExample() {
        var examples = schema.remove("examples");
        if (examples != null && !examples.isEmpty() && !schema.has("example")) {
            schema.set("example", examples.get(0));
        }
    }

    private void limit(String exclusive, String inclusive) {
        if (schema.path(exclusive).isNumber()) {
            var bound = schema.get(exclusive);
            var other = schema.path(inclusive);
            boolean tighter = other.isMissingNode()
                    || (exclusive.equals("exclusiveMinimum")
                            ? bound.decimalValue().compareTo(other.decimalValue()) >= 0
                            : bound.decimalValue().compareTo(other.decimalValue()) <= 0);
            schema.remove(exclusive);
            if (tighter) {
                schema.set(inclusive, bound);
                schema.put(exclusive, true);
            }
        }
    }

    private void content() {
        var encoding = schema.remove("contentEncoding");
        var media = schema.remove("contentMediaType");
        if (encoding != null && encoding.asText().startsWith("base64")) {
            schema.put("format", "byte");
        } else if (media != null && !media.asText().startsWith("text/")) {
            schema.put("type", "string").put("format", "binary");
        }
    }
}
