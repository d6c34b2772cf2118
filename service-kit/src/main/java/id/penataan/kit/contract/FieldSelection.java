package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import id.penataan.kit.failure.Violation;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The `fields` parameter: `a,b.c` selects members of the answer, of each item where the answer is a page. */
final class FieldSelection {

    static final String PARAMETER = "fields";

    private FieldSelection() {}

    /** Names that the schema of the answer does not know. */
    static List<Violation> violations(Operation operation, ContainerRequestContext request, Contract contract) {
        var asked = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        var answer = operation.answer();
        if (asked == null || answer.isEmpty() || operation.query(PARAMETER).isEmpty()) {
            return List.of();
        }
        var root = itemOf(answer.get(), contract);
        var found = new ArrayList<Violation>();
        for (String path : asked.split(",", -1)) {
            if (!known(path.split("\\.", -1), root, contract)) {
                found.add(new Violation("/query/fields", "unknown-field", Map.of("field", path)));
            }
        }
        return found;
    }

    private static JsonNode itemOf(JsonNode answer, Contract contract) {
        return Properties.property(answer, "items", contract)
                .map(items -> contract.resolve(items.path("items")))
                .orElseGet(() -> contract.resolve(answer));
    }

    private static boolean known(String[] names, JsonNode root, Contract contract) {
        Optional<JsonNode> at = Optional.of(root);
        for (String name : names) {
            at = at.map(node -> node.has("items") ? contract.resolve(node.get("items")) : node)
                    .flatMap(node -> Properties.property(node, name, contract));
        }
        return at.isPresent();
    }
}
