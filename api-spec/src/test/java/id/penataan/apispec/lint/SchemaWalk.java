package id.penataan.apispec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.apispec.document.Content;
import id.penataan.apispec.document.Contract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Visits schemas with everything below them, each once; references are followed on request. */
final class SchemaWalk {
    /** A schema and where it was met. */
    record Met(String place, JsonNode schema) {}

    private final Contract contract;
    private final boolean follow;
    private final Set<String> followed = new HashSet<>();
    private final List<Met> met = new ArrayList<>();

    private SchemaWalk(Contract contract, boolean follow) {
        this.contract = contract;
        this.follow = follow;
    }

    /** Every schema written anywhere in the contract. */
    static List<Met> all(Contract contract) {
        var walk = new SchemaWalk(contract, false);
        contract.document()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> walk.visit(schema.getKey(), schema.getValue()));
        contract.operations().forEach(operation -> {
            operation.parameters().forEach(it -> walk.visit(operation.id() + " " + it.name(), it.schema()));
            Stream.concat(
                            operation.requestContent().values().stream(),
                            operation.statuses().stream()
                                    .flatMap(status ->
                                            operation.responseContent(Integer.parseInt(status)).values().stream()))
                    .forEach(content -> walk.visit(operation.id() + " " + content.mediaType(), content.schema()));
        });
        return walk.met;
    }

    /** Every schema that takes part in the JSON bodies an operation accepts. */
    static List<Met> ofRequests(Contract contract) {
        var walk = new SchemaWalk(contract, true);
        contract.operations()
                .forEach(operation -> operation.requestContent().values().stream()
                        .filter(Content::isJson)
                        .forEach(content -> walk.visit(operation.id(), content.schema())));
        return walk.met;
    }

    private void visit(String place, JsonNode schema) {
        var ref = schema.path("$ref").asText();
        if (!ref.isEmpty()) {
            if (follow && followed.add(ref)) {
                visit(ref.substring(ref.lastIndexOf('/') + 1), contract.resolve(schema));
            }
            return;
        }
        met.add(new Met(place, schema));
        schema.path("properties").properties().forEach(it -> visit(place + "." + it.getKey(), it.getValue()));
        schema.path("items").properties().stream().findAny().ifPresent(any -> visit(place + "[]", schema.get("items")));
        Stream.of("allOf", "anyOf", "oneOf").forEach(list -> schema.path(list).forEach(part -> visit(place, part)));
        if (schema.path("additionalProperties").isObject()) {
            visit(place + ".*", schema.get("additionalProperties"));
        }
    }

    static List<String> propertyNames(Met met) {
        return met.schema().path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }
}
