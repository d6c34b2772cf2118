package id.penataan.apispec.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A body of one media type; {@code pointer} is where its schema stands. */
public record Content(String mediaType, JsonNode node, String pointer) {

    static Map<String, Content> of(Contract contract, JsonNode entry, String place) {
        var holder = entry.has("$ref") ? entry.path("$ref").asText().substring(1) : place;
        var all = new LinkedHashMap<String, Content>();
        contract.resolve(entry).path("content").properties().forEach(media -> {
            var pointer = "%s/content/%s/schema".formatted(holder, Operation.escaped(media.getKey()));
            all.put(media.getKey(), new Content(media.getKey(), media.getValue(), pointer));
        });
        return all;
    }

    public JsonNode schema() {
        return node.path("schema");
    }

    public boolean hasSchema() {
        return node.has("schema");
    }

    public boolean isJson() {
        return isJson(mediaType);
    }

    public static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    /** The examples written for it, by name. */
    public Map<String, JsonNode> examples() {
        var all = new LinkedHashMap<String, JsonNode>();
        if (node.has("example")) {
            all.put("example", node.get("example"));
        }
        node.path("examples")
                .properties()
                .forEach(example -> all.put(example.getKey(), example.getValue().path("value")));
        return all;
    }
}
