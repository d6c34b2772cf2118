package id.penataan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.apispec.document.Content;
import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import id.penataan.apispec.document.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says what in an answer is against the contract. Members that the contract does not name are a fault. */
final class ResponseJudge {
    private final Schemas schemas;

    ResponseJudge(Contract contract) {
        this.schemas = Schemas.closed(contract);
    }

    List<String> faults(Operation operation, Answered answered) {
        if (!operation.answers(answered.status())) {
            return List.of("status %d is not in the contract".formatted(answered.status()));
        }
        var faults = new ArrayList<String>();
        operation
                .responseHeaders(answered.status())
                .forEach((name, header) -> faults.addAll(header(operation, answered, name, header)));
        faults.addAll(body(operation, answered));
        return faults;
    }

    private List<String> header(Operation operation, Answered answered, String name, JsonNode header) {
        var given = answered.headers().get(name);
        if (given == null) {
            return header.path("required").asBoolean()
                    ? List.of("header %s is promised and missing".formatted(name))
                    : List.of();
        }
        var place = headerSchema(operation, answered.status(), name);
        var schema = operation.contract().resolve(header.path("schema"));
        return schemas.faults(place, Texts.value(schema, given)).stream()
                .map(fault -> "header %s%s".formatted(name, fault))
                .toList();
    }

    private static String headerSchema(Operation operation, int status, String name) {
        var response = operation.node().path("responses").path(Integer.toString(status));
        var header = operation.contract().resolve(response).path("headers").path(name);
        if (header.has("$ref")) {
            return header.path("$ref").asText().substring(1) + "/schema";
        }
        var holder = response.has("$ref")
                ? response.path("$ref").asText().substring(1)
                : "%s/responses/%d".formatted(operation.pointer(), status);
        return "%s/headers/%s/schema".formatted(holder, name);
    }

    private List<String> body(Operation operation, Answered answered) {
        Map<String, Content> promised = operation.responseContent(answered.status());
        if (promised.isEmpty()) {
            return answered.body().isEmpty() ? List.of() : List.of("has a body, the contract none");
        }
        var content = promised.get(answered.mediaType());
        if (content == null) {
            return List.of("media type '%s' is not in the contract of status %d"
                    .formatted(answered.mediaType(), answered.status()));
        }
        var faults = new ArrayList<>(Bodies.faults(schemas, content, answered.body()));
        if (answered.mediaType().equals("application/problem+json")
                && !answered.body().contains("\"status\":" + answered.status())) {
            faults.add("problem names another status than " + answered.status());
        }
        return faults;
    }
}
