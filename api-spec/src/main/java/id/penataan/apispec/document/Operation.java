package id.penataan.apispec.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One operation of a contract with everything it refers to followed. */
public record Operation(Contract contract, String path, String method, JsonNode item, JsonNode node) {

    public String id() {
        return node.path("operationId").asText();
    }

    public Access access() {
        return Access.of(this);
    }

    public PathTemplate template() {
        return new PathTemplate(path);
    }

    /** Where it stands in the document, as a JSON pointer. */
    public String pointer() {
        return "/paths/%s/%s".formatted(escaped(path), method);
    }

    /** Its own parameters and those of its path; its own win. */
    public List<Parameter> parameters() {
        var all = new LinkedHashMap<String, Parameter>();
        collect(all, item, "/paths/" + escaped(path));
        collect(all, node, pointer());
        return List.copyOf(all.values());
    }

    public Optional<Parameter> parameter(String in, String name) {
        return parameters().stream()
                .filter(parameter -> parameter.in().equals(in) && parameter.isNamed(name))
                .findFirst();
    }

    public boolean hasBody() {
        return node.has("requestBody");
    }

    public boolean bodyRequired() {
        return contract.resolve(node.path("requestBody")).path("required").asBoolean();
    }

    /** Bodies accepted, by media type. */
    public Map<String, Content> requestContent() {
        return Content.of(contract, node.path("requestBody"), pointer() + "/requestBody");
    }

    public Set<String> statuses() {
        return node.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> !status.startsWith("x-"))
                .collect(Collectors.toSet());
    }

    public boolean answers(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    public JsonNode response(int status) {
        return contract.resolve(node.path("responses").path(Integer.toString(status)));
    }

    /** Bodies answered with a status, by media type. */
    public Map<String, Content> responseContent(int status) {
        var place = "%s/responses/%d".formatted(pointer(), status);
        return Content.of(contract, node.path("responses").path(Integer.toString(status)), place);
    }

    /** Headers answered with a status, by name. */
    public Map<String, JsonNode> responseHeaders(int status) {
        var headers = new LinkedHashMap<String, JsonNode>();
        response(status)
                .path("headers")
                .properties()
                .forEach(header -> headers.put(header.getKey(), contract.resolve(header.getValue())));
        return headers;
    }

    public boolean says(String extension) {
        return node.has(extension);
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(id(), method.toUpperCase(Locale.ROOT), path);
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private void collect(Map<String, Parameter> all, JsonNode holder, String place) {
        int index = 0;
        for (var entry : holder.path("parameters")) {
            var parameter = Parameter.of(contract, entry, "%s/parameters/%d".formatted(place, index++));
            all.put(parameter.in() + " " + parameter.name(), parameter);
        }
    }
}
