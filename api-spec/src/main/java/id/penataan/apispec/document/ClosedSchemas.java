package id.penataan.apispec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Closes every object schema that lists its members and says nothing of others. Parts of a composition stay open, since
 * they see only their share; the composition itself is closed.
 */
final class ClosedSchemas {
    private static final List<String> COMPOSED = List.of("allOf", "anyOf", "oneOf");
    private static final Set<String> DATA = Set.of("const", "default", "enum", "example", "examples", "value");

    private final Set<String> parts = new HashSet<>();

    private ClosedSchemas() {}

    static JsonNode of(JsonNode document) {
        var closing = new ClosedSchemas();
        JsonNode copy = document.deepCopy();
        closing.findParts(copy);
        copy.at("/components/schemas").properties().forEach(schema -> {
            var local = "#/components/schemas/" + schema.getKey();
            closing.close(schema.getValue(), closing.parts.contains(local));
        });
        copy.at("/components/responses").forEach(response -> closing.close(response, false));
        copy.path("paths").forEach(path -> closing.close(path, false));
        return copy;
    }

    private void findParts(JsonNode node) {
        if (isComposition(node)) {
            COMPOSED.forEach(list ->
                    node.path(list).forEach(part -> parts.add(part.path("$ref").asText())));
        }
        node.forEach(this::findParts);
    }

    private void close(JsonNode node, boolean part) {
        if (node instanceof ObjectNode schema && !part && isClosable(schema)) {
            schema.put("unevaluatedProperties", false);
        }
        boolean composition = isComposition(node);
        node.properties().forEach(member -> closeMember(member.getKey(), member.getValue(), composition));
        if (node.isArray()) {
            node.forEach(item -> close(item, part));
        }
    }

    private void closeMember(String key, JsonNode value, boolean composition) {
        if (key.equals("properties")) {
            value.forEach(property -> close(property, false));
        } else if (!DATA.contains(key) && !key.startsWith("x-")) {
            close(value, composition && COMPOSED.contains(key));
        }
    }

    /** The parts describe one object together, with members beside or among them. */
    private static boolean isComposition(JsonNode node) {
        return node.has("allOf") || (node.has("properties") && COMPOSED.stream().anyMatch(node::has));
    }

    private static boolean isClosable(ObjectNode schema) {
        boolean listsMembers = schema.path("properties").isObject() || isComposition(schema);
        return listsMembers && !schema.has("additionalProperties") && !schema.has("unevaluatedProperties");
    }
}
