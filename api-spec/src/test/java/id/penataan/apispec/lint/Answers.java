package id.penataan.apispec.lint;

import static id.penataan.apispec.lint.Rule.perOperation;
import static id.penataan.apispec.lint.Rule.unless;

import id.penataan.apispec.document.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which statuses an operation answers, and what comes with them. */
final class Answers {
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9][0-9]");
    private static final String PROBLEM = "application/problem+json";

    static final List<Rule> RULES = List.of(
            perOperation("every problem that can happen is answered", Answers::problems),
            perOperation("problems are Problems", Answers::problemBodies),
            perOperation("there is a good answer, and statuses are exact", Answers::success),
            perOperation("headers that belong to a status are given", Answers::headers));

    private Answers() {}

    private static Stream<String> problems(Operation operation) {
        return expected(operation).stream()
                .filter(status -> !operation.answers(status))
                .map(status -> "does not answer %d".formatted(status));
    }

    private static Set<Integer> expected(Operation operation) {
        var statuses = new TreeSet<>(Set.of(429, 500, 503));
        if (!operation.access().open()) {
            statuses.addAll(Set.of(401, 403));
        }
        if (operation.hasBody()) {
            statuses.addAll(Set.of(400, 415, 422));
        }
        if (operation.parameters().stream()
                .anyMatch(parameter -> !parameter.in().equals("path"))) {
            statuses.add(422);
        }
        if (operation.template().parameterCount() > 0) {
            statuses.add(404);
        }
        return statuses;
    }

    private static Stream<String> problemBodies(Operation operation) {
        return operation.statuses().stream()
                .filter(status -> status.startsWith("4") || status.startsWith("5"))
                .filter(status -> {
                    var content = operation.responseContent(Integer.parseInt(status));
                    return !content.keySet().equals(Set.of(PROBLEM))
                            || !content.get(PROBLEM)
                                    .schema()
                                    .path("$ref")
                                    .asText()
                                    .endsWith("/Problem");
                })
                .map(status -> status + " does not answer a Problem as " + PROBLEM);
    }

    private static Stream<String> success(Operation operation) {
        return Stream.concat(
                unless(operation.statuses().stream().anyMatch(status -> status.startsWith("2")), "has no good answer"),
                operation.statuses().stream()
                        .filter(status -> !STATUS.matcher(status).matches())
                        .map(status -> "status %s is not exact".formatted(status)));
    }

    private static Stream<String> headers(Operation operation) {
        return Stream.of(
                        gives(operation, 201, "Location"),
                        operation.method().equals("post") ? gives(operation, 202, "Location") : Stream.<String>empty(),
                        gives(operation, 304, "ETag"),
                        gives(operation, 429, "Retry-After"),
                        gives(operation, 503, "Retry-After"))
                .flatMap(faults -> faults);
    }

    private static Stream<String> gives(Operation operation, int status, String header) {
        return unless(
                !operation.answers(status) || operation.responseHeaders(status).containsKey(header),
                "%d does not give %s".formatted(status, header));
    }
}
