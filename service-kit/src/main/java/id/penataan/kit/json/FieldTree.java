package id.penataan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** The selection `a,b.c` as a tree; a name without anything below it selects all of its value. */
record FieldTree(Map<String, FieldTree> members) {

    static FieldTree of(String selection) {
        var root = new FieldTree(new TreeMap<>());
        for (String path : selection.split(",", -1)) {
            var at = root;
            for (String name : path.split("\\.", -1)) {
                at = at.members.computeIfAbsent(name, added -> new FieldTree(new TreeMap<>()));
            }
        }
        return root;
    }

    /** Prunes each item of a page and keeps what belongs to the page itself. */
    JsonNode prunePage(JsonNode whole) {
        if (whole instanceof ObjectNode page && page.path("items") instanceof ArrayNode items) {
            page.set("items", prune(items));
            return page;
        }
        return prune(whole);
    }

    private JsonNode prune(JsonNode node) {
        if (members.isEmpty()) {
            return node;
        }
        if (node instanceof ArrayNode array) {
            var pruned = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(item -> pruned.add(prune(item)));
            return pruned;
        }
        return node instanceof ObjectNode object ? pruneObject(object) : node;
    }

    private ObjectNode pruneObject(ObjectNode object) {
        var pruned = JsonNodeFactory.instance.objectNode();
        for (var field : object.properties()) {
            var wanted = members.get(field.getKey());
            if (wanted != null) {
                pruned.set(field.getKey(), wanted.prune(field.getValue()));
            }
        }
        return pruned;
    }
}
