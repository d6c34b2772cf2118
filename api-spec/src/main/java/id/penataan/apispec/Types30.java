package id.penataan.apispec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Types of a schema in the words of OpenAPI 3.0, which knows one type and {@code nullable}. */
record Types30(ObjectNode schema) {

    void translate() {
        types();
        nullAlternatives();
    }

    private void types() {
        if (schema.path("type").asText().equals("null")) {
            onlyNull();
            return;
        }
        if (!(schema.path("type") instanceof ArrayNode types)) {
            return;
        }
        var names = new ArrayList<String>();
        types.forEach(type -> names.add(type.asText()));
        boolean nullable = names.remove("null");
        schema.remove("type");
        if (names.size() == 1) {
            schema.put("type", names.getFirst());
        } else {
            anyType(names);
        }
        if (nullable) {
            schema.put("nullable", true);
        }
    }

    private void onlyNull() {
        schema.put("type", "object").put("nullable", true);
        schema.putArray("enum").addNull();
    }

    private void anyType(List<String> names) {
        var alternatives = JsonNodeFactory.instance.arrayNode();
        names.forEach(name -> {
            var alternative = alternatives.addObject().put("type", name);
            if (name.equals("array")) {
                alternative.putObject("items");
            }
        });
        if (schema.has("anyOf")) {
            schema.withArray("allOf").addObject().set("anyOf", alternatives);
        } else {
            schema.set("anyOf", alternatives);
        }
    }

    private void nullAlternatives() {
        for (var list : List.of("anyOf", "oneOf")) {
            if (schema.path(list) instanceof ArrayNode alternatives && dropNull(alternatives)) {
                schema.put("nullable", true);
                if (alternatives.size() == 1 && !schema.has("allOf")) {
                    schema.set("allOf", schema.remove(list));
                }
            }
        }
    }

    private static boolean dropNull(ArrayNode alternatives) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).path("enum").path(0).isNull()) {
                alternatives.remove(i);
                return true;
            }
        }
        return false;
    }
}
