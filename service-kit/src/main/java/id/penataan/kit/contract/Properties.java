package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which properties an object schema names, itself or through the schemas it is combined of. */
final class Properties {

    private Properties() {}

    static boolean closed(JsonNode schema) {
        return isFalse(schema.path("additionalProperties")) || isFalse(schema.path("unevaluatedProperties"));
    }

    /** Empty unless the schema is closed over a combination, where the names of all parts count. */
    static Set<String> namesIf(JsonNode schema, Contract contract) {
        return isFalse(schema.path("unevaluatedProperties")) ? names(schema, contract) : Set.of();
    }

    static Set<String> names(JsonNode unresolved, Contract contract) {
        var schema = contract.resolve(unresolved);
        var names = new HashSet<String>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        for (String combination : Set.of("allOf", "oneOf", "anyOf")) {
            schema.path(combination).forEach(part -> names.addAll(names(part, contract)));
        }
        return names;
    }

    /** The schema of a property, wherever in the combination it stands. */
    static Optional<JsonNode> property(JsonNode unresolved, String name, Contract contract) {
        var schema = contract.resolve(unresolved);
        if (schema.path("properties").has(name)) {
            return Optional.of(contract.resolve(schema.path("properties").get(name)));
        }
        for (String combination : Set.of("allOf", "oneOf", "anyOf")) {
            for (JsonNode part : schema.path(combination)) {
                var found = property(part, name, contract);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static Optional<JsonNode> chosenByDiscriminator(JsonNode schema, JsonNode value) {
        var discriminator = schema.path("discriminator");
        var named =
                value.path(discriminator.path("propertyName").asText("\u0000")).asText("\u0000");
        var target = discriminator.path("mapping").path(named);
        return target.isTextual()
                ? Optional.of(JsonNodeFactory.instance.objectNode().put("$ref", target.asText()))
                : Optional.empty();
    }

    private static boolean isFalse(JsonNode node) {
        return node.isBoolean() && !node.asBoolean();
    }
}
