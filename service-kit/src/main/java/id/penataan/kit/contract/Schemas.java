package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.kit.failure.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a JSON value against a schema of the contract and collects everything that is wrong with it: the part of JSON
 * Schema that requests are described with.
 */
public final class Schemas {

    private final Contract contract;
    private final boolean patch;

    private Schemas(Contract contract, boolean patch) {
        this.contract = contract;
        this.patch = patch;
    }

    public static List<Violation> violations(Contract contract, JsonNode schema, JsonNode value) {
        return new Schemas(contract, false).check(schema, value, "");
    }

    /** Of a merge patch, in which null takes a field away and nothing is required. */
    public static List<Violation> patchViolations(Contract contract, JsonNode schema, JsonNode value) {
        return new Schemas(contract, true).check(schema, value, "");
    }

    List<Violation> check(JsonNode unresolved, JsonNode value, String at) {
        var schema = contract.resolve(unresolved);
        var found = new ArrayList<Violation>();
        if (value.isNull() && !allowsNull(schema)) {
            return patch ? found : List.of(new Violation(at, "null-not-allowed"));
        }
        var wrongType = Types.mismatch(schema, value);
        if (wrongType.isPresent()) {
            return List.of(new Violation(at, "wrong-type", Map.of("expected", wrongType.get())));
        }
        found.addAll(Values.violations(schema, value, at));
        if (value.isObject()) {
            checkObject(schema, value, at, found);
        } else if (value.isArray()) {
            checkItems(schema, value, at, found);
        }
        checkCombinations(schema, value, at, found);
        return found;
    }

    private void checkObject(JsonNode schema, JsonNode value, String at, List<Violation> found) {
        var properties = schema.path("properties");
        for (JsonNode name : schema.path("required")) {
            if (!patch && !value.has(name.asText())) {
                found.add(new Violation(at + "/" + Pointers.escape(name.asText()), "required"));
            }
        }
        Set<String> known = Properties.namesIf(schema, contract);
        for (var field : value.properties()) {
            var place = at + "/" + Pointers.escape(field.getKey());
            if (properties.has(field.getKey())) {
                found.addAll(check(properties.get(field.getKey()), field.getValue(), place));
            } else if (Properties.closed(schema) && !known.contains(field.getKey())) {
                found.add(new Violation(place, "unknown-field", Map.of("field", field.getKey())));
            } else if (schema.path("additionalProperties").isObject()) {
                found.addAll(check(schema.get("additionalProperties"), field.getValue(), place));
            }
        }
    }

    private void checkItems(JsonNode schema, JsonNode value, String at, List<Violation> found) {
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                found.addAll(check(schema.get("items"), value.get(i), at + "/" + i));
            }
        }
    }

    private void checkCombinations(JsonNode schema, JsonNode value, String at, List<Violation> found) {
        for (JsonNode part : schema.path("allOf")) {
            found.addAll(check(part, value, at));
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                found.addAll(closest(schema, choice, value, at));
            }
        }
    }

    /** The complaints of the alternative that fits best; none when one fits. */
    private List<Violation> closest(JsonNode schema, String choice, JsonNode value, String at) {
        var chosen = Properties.chosenByDiscriminator(schema, value);
        if (chosen.isPresent()) {
            return check(chosen.get(), value, at);
        }
        List<Violation> best = List.of();
        boolean first = true;
        for (JsonNode alternative : schema.path(choice)) {
            var complaints = check(alternative, value, at);
            if (complaints.isEmpty()) {
                return complaints;
            }
            if (first || complaints.size() < best.size()) {
                best = complaints;
                first = false;
            }
        }
        return best;
    }

    private static boolean allowsNull(JsonNode schema) {
        return !schema.has("type") || Types.names(schema).contains("null");
    }
}
