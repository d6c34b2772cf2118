package id.penataan.apispec.lint;

import static id.penataan.apispec.lint.Rule.perOperation;

import id.penataan.apispec.document.Content;
import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import id.penataan.apispec.document.Parameter;
import id.penataan.apispec.document.Schemas;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every body has an example, and every example is what its schema says. */
final class Examples {
    private static final Set<String> PICTURES_AND_FILES = Set.of(
            "application/octet-stream",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/zip",
            "image/png",
            "image/svg+xml");

    static final List<Rule> RULES = List.of(
            perOperation("each body has an example", Examples::present),
            new Rule("examples are valid", Examples::valid));

    private Examples() {}

    private static Stream<String> present(Operation operation) {
        return bodies(operation)
                .filter(content -> !PICTURES_AND_FILES.contains(content.mediaType()))
                .filter(content -> content.examples().isEmpty())
                .map(content -> "no example for " + content.mediaType() + " at " + content.pointer());
    }

    private static Stream<String> valid(Contract contract) {
        var schemas = Schemas.closed(contract);
        return contract.operations().stream()
                .flatMap(operation -> Stream.concat(
                                Stream.concat(bodies(operation), problems(operation))
                                        .flatMap(content -> faults(schemas, content)),
                                operation.parameters().stream().flatMap(parameter -> faults(schemas, parameter)))
                        .map(fault -> operation + ": " + fault));
    }

    private static Stream<String> faults(Schemas schemas, Content content) {
        if (!content.hasSchema()) {
            return Stream.of("no schema for " + content.mediaType());
        }
        return content.examples().entrySet().stream()
                .flatMap(example -> schemas.faults(content.pointer(), example.getValue()).stream()
                        .map(fault -> "%s of %s: %s".formatted(example.getKey(), content.mediaType(), fault)));
    }

    private static Stream<String> faults(Schemas schemas, Parameter parameter) {
        var example = parameter.node().path("example");
        return example.isMissingNode()
                ? Stream.empty()
                : schemas.faults(parameter.pointer(), example).stream()
                        .map(fault -> "example of parameter %s: %s".formatted(parameter.name(), fault));
    }

    private static Stream<Content> bodies(Operation operation) {
        return Stream.concat(
                operation.requestContent().values().stream(),
                operation.statuses().stream()
                        .filter(status -> status.startsWith("2"))
                        .flatMap(status -> operation.responseContent(Integer.parseInt(status)).values().stream()));
    }

    private static Stream<Content> problems(Operation operation) {
        return operation.statuses().stream()
                .filter(status -> !status.startsWith("2"))
                .flatMap(status -> operation.responseContent(Integer.parseInt(status)).values().stream());
    }
}
