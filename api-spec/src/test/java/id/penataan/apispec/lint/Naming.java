package id.penataan.apispec.lint;

import static id.penataan.apispec.lint.Rule.perOperation;
import static id.penataan.apispec.lint.Rule.unless;

import id.penataan.apispec.document.Operation;
import id.penataan.apispec.document.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How operations, paths and parameters are named and described. */
final class Naming {
    static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern VERB_AND_NOUN = Pattern.compile("[a-z]+([A-Z][a-z0-9]*)+");
    private static final Pattern SEGMENT =
            Pattern.compile("\\{[a-z][a-zA-Z0-9]*}|[a-z0-9]+(-[a-z0-9]+)*(\\.(svg|pdf|png|csv|xlsx|json|ndjson))?");
    private static final Pattern HEADER = Pattern.compile("[A-Z][a-z]*(-[A-Z][a-z]*)*");

    static final List<Rule> RULES = List.of(
            perOperation("operationId is a verb and what it acts on, in camelCase", Naming::operationId),
            new Rule("operationId is unique", contract -> {
                var seen = new HashSet<String>();
                return contract.operations().stream()
                        .filter(operation -> !seen.add(operation.id()))
                        .map(operation -> operation + ": operationId used before");
            }),
            perOperation("summary and description are written", Naming::texts),
            perOperation("one declared tag", Naming::tag),
            perOperation("path in kebab-case", Naming::path),
            perOperation("path parameters are those of the path", Naming::pathParameters),
            perOperation("parameters are named camelCase, headers Kebab-Case", Naming::parameters));

    private Naming() {}

    private static Stream<String> operationId(Operation operation) {
        return unless(
                VERB_AND_NOUN.matcher(operation.id()).matches(),
                "operationId '%s' is not like listUnits".formatted(operation.id()));
    }

    private static Stream<String> texts(Operation operation) {
        var summary = operation.node().path("summary").asText();
        var description = operation.node().path("description").asText();
        return Stream.of(
                        unless(!summary.isBlank() && summary.length() <= 80, "summary of 1 to 80 characters"),
                        unless(!summary.endsWith("."), "summary without full stop"),
                        unless(description.length() >= 30, "description of at least 30 characters"),
                        operation.parameters().stream()
                                .filter(parameter -> parameter
                                        .node()
                                        .path("description")
                                        .asText()
                                        .isBlank())
                                .map(parameter -> "parameter " + parameter.name() + " has no description"))
                .flatMap(faults -> faults);
    }

    private static Stream<String> tag(Operation operation) {
        var tags = operation.node().path("tags");
        if (tags.size() != 1) {
            return Stream.of("has %d tags, not one".formatted(tags.size()));
        }
        var declared = operation.contract().document().path("tags").findValuesAsText("name");
        return unless(declared.contains(tags.get(0).asText()), "tag %s is not declared".formatted(tags.get(0)));
    }

    private static Stream<String> path(Operation operation) {
        return Stream.of(operation.path().substring(1).split("/"))
                .filter(segment -> !SEGMENT.matcher(segment).matches())
                .map(segment -> "segment '%s' is not kebab-case".formatted(segment));
    }

    private static Stream<String> pathParameters(Operation operation) {
        var named = new HashSet<>(operation.template().names());
        var declared = operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("path"))
                .toList();
        var faults = declared.stream()
                .filter(parameter -> !named.remove(parameter.name()) || !parameter.required())
                .map(parameter -> "path parameter %s is not in the path or not required".formatted(parameter.name()))
                .toList();
        return Stream.concat(
                faults.stream(), named.stream().map(name -> "path parameter %s is not declared".formatted(name)));
    }

    private static Stream<String> parameters(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> !wellNamed(parameter))
                .map(parameter -> "parameter '%s' is named otherwise".formatted(parameter.name()));
    }

    private static boolean wellNamed(Parameter parameter) {
        var pattern = parameter.in().equals("header") ? HEADER : CAMEL;
        return pattern.matcher(parameter.name()).matches();
    }
}
