package id.penataan.apispec.document;

import com.fasterxml.jackson.databind.JsonNode;

/** A parameter in path, query or header; {@code pointer} is where its schema stands. */
public record Parameter(String in, String name, JsonNode node, JsonNode schema, String pointer) {

    static Parameter of(Contract contract, JsonNode entry, String place) {
        var node = contract.resolve(entry);
        var holder = entry.has("$ref") ? entry.path("$ref").asText().substring(1) : place;
        return new Parameter(
                node.path("in").asText(),
                node.path("name").asText(),
                node,
                contract.resolve(node.path("schema")),
                holder + "/schema");
    }

    public boolean required() {
        return node.path("required").asBoolean();
    }

    public boolean isNamed(String other) {
        return in.equals("header") ? name.equalsIgnoreCase(other) : name.equals(other);
    }

    public boolean isArray() {
        return schema.path("type").asText().equals("array");
    }
}
