package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.PreconditionMissing;
import id.penataan.kit.failure.Violation;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds the parameters of a request against the contract, before any code of the service sees them. */
class ParameterCheck {

    private static final Set<String> CONDITIONS = Set.of("if-match", "idempotency-key");

    private static final JsonNode ANY_TEXT =
            JsonNodeFactory.instance.objectNode().put("type", "string");

    private final Contract contract;
    private final CurrentOperation current;

    ParameterCheck(Contract contract, CurrentOperation current) {
        this.contract = contract;
        this.current = current;
    }

    @ServerRequestFilter(priority = Priorities.USER)
    public void check(ContainerRequestContext request) {
        current.get().ifPresent(operation -> check(operation, request));
    }

    private void check(Operation operation, ContainerRequestContext request) {
        checkPath(operation, request);
        var found = new ArrayList<Violation>(unknown(operation, request));
        for (Parameter parameter : operation.parameters()) {
            found.addAll(check(parameter, values(parameter, request)));
        }
        found.addAll(FieldSelection.violations(operation, request, contract));
        Invalid.throwIfAny(found);
    }

    /** An address that cannot be one of ours leads nowhere: 404, not 422. */
    private void checkPath(Operation operation, ContainerRequestContext request) {
        request.getUriInfo().getPathParameters().forEach((name, values) -> {
            var schema = operation.parameters().stream()
                    .filter(parameter ->
                            "path".equals(parameter.in()) && parameter.name().equals(name))
                    .findFirst()
                    .map(parameter -> contract.resolve(parameter.schema()))
                    .orElse(ANY_TEXT);
            if (!Schemas.violations(contract, schema, ParameterValues.read(values, schema, contract))
                    .isEmpty()) {
                throw new NotFound("no-such-resource");
            }
        });
    }

    private List<Violation> check(Parameter parameter, List<String> texts) {
        var at = "/%s/%s".formatted(parameter.in(), Pointers.escape(parameter.name()));
        if (texts.isEmpty()) {
            return missing(parameter, at);
        }
        var schema = contract.resolve(parameter.schema());
        if (texts.size() > 1 && !Types.names(schema).contains("array")) {
            return List.of(new Violation(at, "given-twice"));
        }
        return Schemas.violations(contract, schema, ParameterValues.read(texts, schema, contract)).stream()
                .map(complaint -> new Violation(at, complaint.code(), complaint.params()))
                .toList();
    }

    private static List<Violation> missing(Parameter parameter, String at) {
        var name = parameter.name().toLowerCase(Locale.ROOT);
        if (!parameter.required() || "path".equals(parameter.in())) {
            return List.of();
        }
        if (CONDITIONS.contains(name)) {
            throw new PreconditionMissing(name);
        }
        return List.of(new Violation(at, "required"));
    }

    private static List<Violation> unknown(Operation operation, ContainerRequestContext request) {
        var names = new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
        operation.parameters().stream()
                .filter(parameter -> "query".equals(parameter.in()))
                .map(Parameter::name)
                .forEach(names::remove);
        return names.stream()
                .map(name -> new Violation(
                        "/query/" + Pointers.escape(name), "unknown-parameter", Map.of("parameter", name)))
                .toList();
    }

    private static List<String> values(Parameter parameter, ContainerRequestContext request) {
        return switch (parameter.in()) {
            case "query" -> request.getUriInfo().getQueryParameters().getOrDefault(parameter.name(), List.of());
            case "header" -> header(parameter, request);
            default -> List.of();
        };
    }

    /** Lines of the same header are one value; Accept and its kin are the business of content negotiation. */
    private static List<String> header(Parameter parameter, ContainerRequestContext request) {
        var value = request.getHeaderString(parameter.name());
        return value == null ? List.of() : List.of(value);
    }
}
