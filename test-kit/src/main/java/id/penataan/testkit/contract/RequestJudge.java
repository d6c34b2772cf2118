package id.penataan.testkit.contract;

import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import id.penataan.apispec.document.Parameter;
import id.penataan.apispec.document.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what in a request is against the contract. */
final class RequestJudge {
    private final Schemas schemas;

    RequestJudge(Contract contract) {
        this.schemas = Schemas.asWritten(contract);
    }

    List<String> faults(Operation operation, Sent sent) {
        var faults = new ArrayList<String>();
        var path = operation.template().values(sent.path());
        operation.parameters().forEach(parameter -> faults.addAll(parameter(parameter, given(parameter, sent, path))));
        sent.query().keySet().stream()
                .filter(name -> operation.parameter("query", name).isEmpty())
                .forEach(name -> faults.add("query parameter %s is not in the contract".formatted(name)));
        faults.addAll(body(operation, sent));
        return faults;
    }

    private static Optional<List<String>> given(Parameter parameter, Sent sent, Map<String, String> path) {
        return switch (parameter.in()) {
            case "path" -> Optional.ofNullable(path.get(parameter.name())).map(List::of);
            case "query" -> Optional.ofNullable(sent.query().get(parameter.name()));
            case "header" ->
                Optional.ofNullable(sent.headers().get(parameter.name())).map(List::of);
            default -> Optional.empty();
        };
    }

    private List<String> parameter(Parameter parameter, Optional<List<String>> given) {
        var name = "%s %s".formatted(parameter.in(), parameter.name());
        if (given.isEmpty()) {
            return parameter.required() ? List.of(name + " is required and missing") : List.of();
        }
        var value = parameter.isArray()
                ? Texts.values(parameter.schema(), given.get())
                : Texts.value(parameter.schema(), given.get().getFirst());
        return schemas.faults(parameter.pointer(), value).stream()
                .map(fault -> name + fault)
                .toList();
    }

    private List<String> body(Operation operation, Sent sent) {
        if (sent.body().isEmpty()) {
            return operation.bodyRequired() ? List.of("body is required and missing") : List.of();
        }
        if (!operation.hasBody()) {
            return List.of("has a body, the contract none");
        }
        var content = operation.requestContent().get(sent.mediaType());
        if (content == null) {
            return List.of("media type '%s' is not in the contract".formatted(sent.mediaType()));
        }
        return sent.body().equals(Sent.UNREAD) ? List.of() : Bodies.faults(schemas, content, sent.body());
    }
}
