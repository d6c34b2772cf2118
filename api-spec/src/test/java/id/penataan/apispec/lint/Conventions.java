package id.penataan.apispec.lint;

import static id.penataan.apispec.lint.Rule.perOperation;
import static id.penataan.apispec.lint.Rule.unless;

import id.penataan.apispec.document.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Time travel, paging, preconditions and idempotency, the same everywhere; an exception gives its reason. */
final class Conventions {
    static final List<Rule> RULES = List.of(
            perOperation("language and agency can be chosen", Conventions::choices),
            perOperation("GET takes asOf and echoes it, or gives x-timeless", Conventions::asOf),
            perOperation("a list is paged by cursor, or gives x-whole", Conventions::paging),
            perOperation("a single resource has an ETag, or gives x-no-etag", Conventions::etag),
            perOperation("PUT, PATCH and DELETE need If-Match, or give x-no-precondition", Conventions::ifMatch),
            perOperation("POST needs Idempotency-Key, or gives x-no-idempotency", Conventions::idempotency),
            perOperation("PATCH takes a merge patch", Conventions::mergePatch));

    private Conventions() {}

    private static Stream<String> choices(Operation operation) {
        boolean needsAgency =
                !Set.of("public", "system").contains(operation.access().scope());
        return Stream.concat(
                takes(operation, "header", "Accept-Language"),
                needsAgency ? takes(operation, "header", "Instansi") : Stream.empty());
    }

    private static Stream<String> asOf(Operation operation) {
        if (!operation.method().equals("get") || excused(operation, "x-timeless")) {
            return Stream.empty();
        }
        return Stream.concat(takes(operation, "query", "asOf"), gives(operation, 200, "Effective-As-Of"));
    }

    private static Stream<String> paging(Operation operation) {
        if (!isList(operation) || excused(operation, "x-whole")) {
            return Stream.empty();
        }
        return Stream.of(
                        takes(operation, "query", "limit"),
                        takes(operation, "query", "cursor"),
                        takes(operation, "query", "count"),
                        gives(operation, 200, "Link"),
                        unless(listed(operation, "next"), "list body has no 'next'"),
                        unless(listed(operation, "total"), "list body has no 'total'"))
                .flatMap(faults -> faults);
    }

    private static Stream<String> etag(Operation operation) {
        boolean single = operation.method().equals("get")
                && operation.responseContent(200).containsKey("application/json")
                && !isList(operation);
        if (!single || excused(operation, "x-no-etag")) {
            return Stream.empty();
        }
        return Stream.of(
                        gives(operation, 200, "ETag"),
                        takes(operation, "header", "If-None-Match"),
                        answers(operation, 304))
                .flatMap(faults -> faults);
    }

    private static Stream<String> ifMatch(Operation operation) {
        boolean changes = Set.of("put", "patch", "delete").contains(operation.method());
        boolean guarded = operation.parameter("header", "If-Match").isPresent();
        if (!guarded && (!changes || excused(operation, "x-no-precondition"))) {
            return Stream.empty();
        }
        return Stream.of(takes(operation, "header", "If-Match"), answers(operation, 412), answers(operation, 428))
                .flatMap(faults -> faults);
    }

    private static Stream<String> idempotency(Operation operation) {
        if (!operation.method().equals("post") || excused(operation, "x-no-idempotency")) {
            return Stream.empty();
        }
        return Stream.of(
                        takes(operation, "header", "Idempotency-Key"), answers(operation, 428), answers(operation, 422))
                .flatMap(faults -> faults);
    }

    private static Stream<String> mergePatch(Operation operation) {
        return unless(
                !operation.method().equals("patch")
                        || operation.requestContent().containsKey("application/merge-patch+json"),
                "PATCH takes application/merge-patch+json");
    }

    private static boolean isList(Operation operation) {
        return listed(operation, "items") && operation.method().equals("get");
    }

    private static boolean listed(Operation operation, String property) {
        var body = operation.responseContent(200).get("application/json");
        return body != null
                && operation
                        .contract()
                        .resolve(body.schema())
                        .path("properties")
                        .has(property);
    }

    private static boolean excused(Operation operation, String extension) {
        return operation.node().path(extension).asText().length() >= 10;
    }

    private static Stream<String> takes(Operation operation, String in, String name) {
        return unless(operation.parameter(in, name).isPresent(), "does not take %s %s".formatted(in, name));
    }

    private static Stream<String> gives(Operation operation, int status, String header) {
        return unless(
                operation.responseHeaders(status).containsKey(header),
                "%d does not give header %s".formatted(status, header));
    }

    private static Stream<String> answers(Operation operation, int status) {
        return unless(operation.answers(status), "does not answer %d".formatted(status));
    }
}
