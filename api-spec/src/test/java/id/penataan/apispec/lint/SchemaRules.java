package id.penataan.apispec.lint;

import static id.penataan.apispec.lint.Rule.unless;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.apispec.document.Contract;
import id.penataan.apispec.lint.SchemaWalk.Met;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How data are named and bounded. */
final class SchemaRules {
    private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");
    private static final Set<String> BOUNDED_FORMATS = Set.of("date", "date-time", "uuid", "time", "email");

    private static final Set<String> WORDS = Set.of(
            "$ref",
            "additionalProperties",
            "allOf",
            "anyOf",
            "const",
            "contentEncoding",
            "contentMediaType",
            "default",
            "deprecated",
            "description",
            "discriminator",
            "enum",
            "example",
            "examples",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "format",
            "items",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "multipleOf",
            "not",
            "oneOf",
            "pattern",
            "properties",
            "propertyNames",
            "readOnly",
            "required",
            "title",
            "type",
            "unevaluatedProperties",
            "uniqueItems",
            "writeOnly");

    static final List<Rule> RULES = List.of(
            new Rule(
                    "schemas use words that the house knows",
                    each(met -> met.schema().properties().stream()
                            .map(member -> member.getKey())
                            .filter(word -> !WORDS.contains(word) && !word.startsWith("x-"))
                            .map(word -> "does not know the word " + word))),
            new Rule(
                    "JSON names are camelCase",
                    contract -> SchemaWalk.all(contract).stream()
                            .flatMap(met -> SchemaWalk.propertyNames(met).stream()
                                    .filter(name -> !Naming.CAMEL.matcher(name).matches())
                                    .map(name -> "%s: '%s' is not camelCase".formatted(met.place(), name)))),
            new Rule("enumerations are UPPER_SNAKE, or give x-enum", each(SchemaRules::enumeration)),
            new Rule("what is missing is absent, not null", each(SchemaRules::noNulls)),
            new Rule("required members exist", each(SchemaRules::required)),
            new Rule(
                    "components are described",
                    contract -> contract.document().at("/components/schemas").properties().stream()
                            .filter(schema -> schema.getValue()
                                            .path("description")
                                            .asText()
                                            .length()
                                    < 8)
                            .map(schema -> schema.getKey() + " has no description")),
            new Rule("objects in requests are closed", requests(SchemaRules::closed)),
            new Rule("values in requests are bounded", requests(SchemaRules::bounded)));

    private SchemaRules() {}

    private static Function<Contract, Stream<String>> each(Function<Met, Stream<String>> rule) {
        return contract -> SchemaWalk.all(contract).stream()
                .flatMap(met -> rule.apply(met).map(fault -> met.place() + ": " + fault));
    }

    private static Function<Contract, Stream<String>> requests(Function<JsonNode, Stream<String>> rule) {
        return contract -> SchemaWalk.ofRequests(contract).stream()
                .flatMap(met -> rule.apply(met.schema()).map(fault -> met.place() + ": " + fault));
    }

    private static Stream<String> enumeration(Met met) {
        if (met.schema().has("x-enum")) {
            return Stream.empty();
        }
        return StreamSupport.stream(met.schema().path("enum").spliterator(), false)
                .filter(JsonNode::isTextual)
                .filter(value -> !UPPER_SNAKE.matcher(value.asText()).matches())
                .map(value -> value + " is not UPPER_SNAKE");
    }

    private static Stream<String> noNulls(Met met) {
        var type = met.schema().path("type");
        boolean nullable = type.asText().equals("null")
                || StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(it -> it.asText().equals("null"));
        return unless(!nullable && !met.schema().has("nullable"), "may be null");
    }

    private static Stream<String> required(Met met) {
        if (!met.schema().has("properties") || met.schema().has("allOf")) {
            return Stream.empty();
        }
        return StreamSupport.stream(met.schema().path("required").spliterator(), false)
                .filter(name -> !met.schema().path("properties").has(name.asText()))
                .map(name -> name + " is required and not described");
    }

    private static Stream<String> closed(JsonNode schema) {
        boolean closed = schema.has("additionalProperties") || schema.has("unevaluatedProperties");
        return unless(!schema.has("properties") || closed, "leaves room for unknown members");
    }

    private static Stream<String> bounded(JsonNode schema) {
        boolean listed = schema.has("enum") || schema.has("const");
        return switch (schema.path("type").asText()) {
            case "string" ->
                unless(
                        listed
                                || schema.has("maxLength")
                                || BOUNDED_FORMATS.contains(
                                        schema.path("format").asText()),
                        "text without maxLength");
            case "array" -> unless(schema.has("maxItems"), "list without maxItems");
            case "integer", "number" ->
                unless(
                        listed || (schema.has("minimum") && schema.has("maximum")) || schema.has("exclusiveMinimum"),
                        "number without minimum and maximum");
            default -> Stream.empty();
        };
    }
}
