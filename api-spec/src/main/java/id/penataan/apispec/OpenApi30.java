package id.penataan.apispec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Derives the OpenAPI 3.0.3 copy of a bundled 3.1 document, for gateways and generators that know nothing newer. */
public final class OpenApi30 {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> SCHEMA_MAPS = Set.of("schemas");
    private static final List<String> NEWER = List.of("webhooks", "jsonSchemaDialect");

    private OpenApi30() {}

    public static ObjectNode of(ObjectNode document) {
        var copy = (ObjectNode) node(document);
        copy.put("openapi", "3.0.3");
        copy.remove(NEWER);
        if (copy.path("info") instanceof ObjectNode info) {
            info.remove("summary");
            if (info.path("license") instanceof ObjectNode license) {
                license.remove("identifier");
            }
        }
        return copy;
    }

    private static JsonNode node(JsonNode node) {
        if (node.isArray()) {
            var items = NODES.arrayNode();
            node.forEach(item -> items.add(node(item)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        if (node.has("$ref")) {
            return NODES.objectNode().set("$ref", node.get("$ref"));
        }
        var copy = NODES.objectNode();
        node.properties().forEach(member -> copy.set(member.getKey(), member(member.getKey(), member.getValue())));
        return copy;
    }

    private static JsonNode member(String key, JsonNode value) {
        if (Keywords.holdsData(key, value)) {
            return value;
        }
        if (key.equals("schema")) {
            return Schema30.of(value);
        }
        if (SCHEMA_MAPS.contains(key)) {
            return each(value, Schema30::of);
        }
        return Keywords.holdsNames(key, value) ? each(value, OpenApi30::node) : node(value);
    }

    static ObjectNode each(JsonNode named, UnaryOperator<JsonNode> change) {
        var copy = NODES.objectNode();
        named.properties().forEach(entry -> copy.set(entry.getKey(), change.apply(entry.getValue())));
        return copy;
    }
}
