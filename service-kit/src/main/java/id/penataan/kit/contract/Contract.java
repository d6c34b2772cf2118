package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The document of the service and the operations in it. */
public final class Contract {

    private final JsonNode document;
    private final Map<String, Operation> operations;

    Contract(JsonNode document, Map<String, Operation> operations) {
        this.document = document;
        this.operations = Map.copyOf(operations);
    }

    /** By method and path template; how the variables of the path are called does not matter. */
    public Optional<Operation> operation(String method, String template) {
        return Optional.ofNullable(operations.get(ContractReader.key(method, template)));
    }

    public Collection<Operation> operations() {
        return List.copyOf(operations.values());
    }

    /** The methods an address knows; for callers that used another one. */
    public Set<String> methodsAt(String path) {
        var methods = new TreeSet<String>();
        var steps = ContractReader.steps(path);
        for (Operation operation : operations.values()) {
            if (ContractReader.fits(steps, ContractReader.steps(operation.path()))) {
                methods.add(operation.method());
            }
        }
        return methods;
    }

    /** Follows a local reference to what it stands for. */
    public JsonNode resolve(JsonNode node) {
        var current = node;
        for (int hops = 0; current.has("$ref") && hops < 32; hops++) {
            current = document.at(current.path("$ref").asText().substring(1));
        }
        return current;
    }

    public JsonNode document() {
        return document;
    }
}
