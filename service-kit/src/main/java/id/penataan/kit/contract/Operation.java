package id.penataan.kit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One operation of the contract, with everything of it that is checked while it runs.
 *
 * @param body the schema of its JSON body
 * @param answer the schema of its 200 answer, which `fields` selects from
 */
public record Operation(
        String id,
        String method,
        String path,
        AccessRule access,
        List<Parameter> parameters,
        Optional<JsonNode> body,
        Optional<JsonNode> answer) {

    public Operation {
        parameters = List.copyOf(parameters);
    }

    public Optional<Parameter> query(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name) && "query".equals(parameter.in()))
                .findFirst();
    }

    /** Whether a caller may say which version it already holds. */
    public boolean isConditional() {
        return parameters.stream().anyMatch(parameter -> "If-None-Match".equalsIgnoreCase(parameter.name()));
    }
}
