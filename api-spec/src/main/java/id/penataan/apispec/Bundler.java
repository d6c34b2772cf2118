package id.penataan.apispec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes one self-contained document of a service's files: path items are put in place, components that are used are
 * copied under their own name, and every remaining reference is local.
 */
public final class Bundler {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Target BEARER =
            Target.of("components.yaml#/components/securitySchemes/bearer", Path.of("shared/components.yaml"));

    private final Sources sources;
    private final Map<String, Target> known = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private final Deque<Target> open = new ArrayDeque<>();

    private Bundler(Sources sources) {
        this.sources = sources;
    }

    public static ObjectNode bundle(Sources sources, String service) {
        return new Bundler(sources).document(Path.of(service + ".yaml"));
    }

    private ObjectNode document(Path file) {
        var bundled = (ObjectNode) copy(sources.document(file), file);
        register(BEARER);
        while (!open.isEmpty()) {
            var next = open.remove();
            components
                    .computeIfAbsent(next.section(), section -> new TreeMap<>())
                    .put(next.name(), copy(sources.at(next), next.file()));
        }
        bundled.remove("components");
        var sections = bundled.putObject("components");
        components.forEach((section, named) -> sections.putObject(section).setAll(named));
        return bundled;
    }

    private JsonNode copy(JsonNode node, Path file) {
        if (node.isArray()) {
            var items = NODES.arrayNode();
            node.forEach(item -> items.add(copy(item, file)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        return node.path("$ref").isTextual() ? reference((ObjectNode) node, file) : members(node, file);
    }

    private ObjectNode members(JsonNode node, Path file) {
        var copied = NODES.objectNode();
        node.properties().forEach(member -> copied.set(member.getKey(), member(member, file)));
        return copied;
    }

    private JsonNode member(Map.Entry<String, JsonNode> member, Path file) {
        if (Keywords.holdsData(member.getKey(), member.getValue())) {
            return member.getValue();
        }
        if (member.getKey().equals("mapping")) {
            return mapping(member.getValue(), file);
        }
        return Keywords.holdsNames(member.getKey(), member.getValue())
                ? named(member.getValue(), file)
                : copy(member.getValue(), file);
    }

    private ObjectNode named(JsonNode names, Path file) {
        var copied = NODES.objectNode();
        names.properties().forEach(entry -> copied.set(entry.getKey(), copy(entry.getValue(), file)));
        return copied;
    }

    private ObjectNode mapping(JsonNode names, Path file) {
        var copied = NODES.objectNode();
        names.properties()
                .forEach(entry -> copied.put(
                        entry.getKey(), register(Target.of(entry.getValue().asText(), file))));
        return copied;
    }

    private JsonNode reference(ObjectNode node, Path file) {
        var target = Target.of(node.get("$ref").asText(), file);
        if (!target.isComponent()) {
            return inPlace(target);
        }
        var local = members(node.deepCopy().without("$ref"), file);
        return NODES.objectNode().put("$ref", register(target)).setAll(local);
    }

    private JsonNode inPlace(Target target) {
        if (target.keys().size() != 1) {
            throw new ContractFault("%s is neither a component nor a path item".formatted(target));
        }
        return copy(sources.at(target), target.file());
    }

    private String register(Target target) {
        var before = known.putIfAbsent(target.local(), target);
        if (before == null) {
            open.add(target);
        } else if (!before.equals(target)) {
            throw new ContractFault("Two components of one name: %s and %s".formatted(before, target));
        }
        return target.local();
    }
}
