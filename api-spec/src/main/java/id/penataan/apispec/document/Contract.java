package id.penataan.apispec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The self-contained contract of one service. */
public final class Contract {
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final String service;
    private final JsonNode document;
    private final List<Operation> operations;

    private Contract(String service, JsonNode document) {
        this.service = service;
        this.document = document;
        this.operations = List.copyOf(read());
    }

    public static Contract of(String service, JsonNode document) {
        return new Contract(service, document);
    }

    /** The contract as packaged, from the class path. */
    public static Contract load(String service) {
        var name = "META-INF/openapi/" + service + ".json";
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path; build api-spec first");
            }
            return new Contract(service, new ObjectMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String service() {
        return service;
    }

    public JsonNode document() {
        return document;
    }

    /** Path under which the service is reached, for example {@code /api/staffing/v1}. */
    public String basePath() {
        return document.at("/servers/0/url").asText();
    }

    public List<Operation> operations() {
        return operations;
    }

    public Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(service + " has no operation " + id));
    }

    /** The operation that answers a request; a literal path goes before one with parameters. */
    public Optional<Operation> match(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method))
                .filter(operation -> operation.template().matches(path))
                .min(Comparator.comparingInt(operation -> operation.template().parameterCount()));
    }

    /** Follows a local reference, or gives back the node itself. */
    public JsonNode resolve(JsonNode node) {
        var ref = node.path("$ref");
        return ref.isTextual() ? resolve(document.at(ref.asText().substring(1))) : node;
    }

    private List<Operation> read() {
        var all = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> all.add(new Operation(
                                this, path.getKey(), member.getKey(), path.getValue(), member.getValue()))));
        return all;
    }
}
