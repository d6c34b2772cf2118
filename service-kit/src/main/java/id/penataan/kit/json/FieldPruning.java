package id.penataan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.contract.CurrentOperation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves of an answer what `fields` asks for. */
class FieldPruning {

    private static final String FIELDS = "fields";

    private final ObjectMapper mapper;
    private final CurrentOperation operation;

    FieldPruning(ObjectMapper mapper, CurrentOperation operation) {
        this.mapper = mapper;
        this.operation = operation;
    }

    @ServerResponseFilter
    public void prune(ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getQueryParameters().getFirst(FIELDS);
        if (asked == null || response.getStatus() != 200 || !response.hasEntity() || !declared()) {
            return;
        }
        JsonNode whole = mapper.valueToTree(response.getEntity());
        var wanted = FieldTree.of(asked);
        response.setEntity(wanted.prunePage(whole), null, MediaType.APPLICATION_JSON_TYPE);
    }

    private boolean declared() {
        return operation.get().flatMap(found -> found.query(FIELDS)).isPresent();
    }
}
