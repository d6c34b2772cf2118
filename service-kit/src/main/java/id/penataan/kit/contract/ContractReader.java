package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the operations out of an OpenAPI document. */
final class ContractReader {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head", "options");
    private static final List<String> JSON_TYPES =
            List.of("application/json", "application/merge-patch+json", "application/cloudevents-batch+json");

    private final JsonNode document;
    private final Contract references;

    private ContractReader(JsonNode document) {
        this.document = document;
        this.references = new Contract(document, Map.of());
    }

    static Contract read(JsonNode document) {
        return new Contract(document, new ContractReader(document).operations());
    }

    static String key(String method, String template) {
        var path = template.replaceAll("\\{[^}]*}", "{}").replaceAll("/+", "/");
        var bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return method.toUpperCase(Locale.ROOT) + " " + (bare.startsWith("/") ? bare : "/" + bare);
    }

    static List<String> steps(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    static boolean fits(List<String> path, List<String> template) {
        if (path.size() != template.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!template.get(i).startsWith("{") && !template.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Operation> operations() {
        var found = new HashMap<String, Operation>();
        document.path("paths").properties().forEach(path -> {
            var item = references.resolve(path.getValue());
            item.properties().forEach(member -> {
                if (METHODS.contains(member.getKey())) {
                    var operation = operation(member.getKey(), path.getKey(), item, member.getValue());
                    found.put(key(member.getKey(), path.getKey()), operation);
                }
            });
        });
        return found;
    }

    private Operation operation(String method, String path, JsonNode item, JsonNode entry) {
        return new Operation(
                entry.path("operationId").asText(method + path),
                method.toUpperCase(Locale.ROOT),
                path,
                AccessRule.of(entry.path("x-access")),
                parameters(item, entry),
                jsonSchema(references.resolve(entry.path("requestBody"))),
                jsonSchema(references.resolve(entry.path("responses").path("200"))));
    }

    private List<Parameter> parameters(JsonNode item, JsonNode entry) {
        var found = new ArrayList<Parameter>();
        for (JsonNode place : List.of(entry, item)) {
            for (JsonNode raw : place.path("parameters")) {
                var node = references.resolve(raw);
                var parameter = new Parameter(
                        node.path("name").asText(),
                        node.path("in").asText(),
                        node.path("required").asBoolean(false),
                        node.path("schema"));
                if (found.stream().noneMatch(parameter::names)) {
                    found.add(parameter);
                }
            }
        }
        return found;
    }

    private static Optional<JsonNode> jsonSchema(JsonNode carrier) {
        return JSON_TYPES.stream()
                .map(type -> carrier.path("content").path(type).path("schema"))
                .filter(schema -> !schema.isMissingNode())
                .findFirst();
    }
}
