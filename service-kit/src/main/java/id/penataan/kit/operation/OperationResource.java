package id.penataan.kit.operation;

import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.kit.texts.Wording;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Long work of the caller's agency. */
@Path("/operations")
@Blocking
public class OperationResource {

    private final Operations operations;
    private final OperationTable table;
    private final OperationViews views;
    private final Preconditions preconditions;
    private final Tenancy tenancy;
    private final Wording wording;

    OperationResource(
            Operations operations,
            OperationTable table,
            OperationViews views,
            Preconditions preconditions,
            Tenancy tenancy,
            Wording wording) {
        this.operations = operations;
        this.table = table;
        this.views = views;
        this.preconditions = preconditions;
        this.tenancy = tenancy;
        this.wording = wording;
    }

    @GET
    public Page<OperationView> list(
            @RestQuery @Nullable String kind, @RestQuery @Nullable OperationState state, @BeanParam PageParams params) {
        var request = params.toRequest(kind, state);
        var stateName = state == null ? null : state.name();
        var found = table.list(tenancy.current(), kind, stateName, request.after(0), request.fetch());
        var total = request.count() ? table.count(tenancy.current(), kind, stateName) : null;
        var language = wording.language();
        return request.page(found, operation -> List.of(operation.id().toString()), total)
                .map(operation -> views.of(operation, language));
    }

    @GET
    @Path("/{id}")
    public RestResponse<OperationView> get(@RestPath UUID id) {
        var stored = operations.stored(id);
        var language = wording.language();
        return preconditions.respond(ETag.of(stored, language), () -> views.of(stored, language));
    }

    @DELETE
    @Path("/{id}")
    public RestResponse<OperationView> cancel(@RestPath UUID id) {
        var stored = operations.stored(id);
        if (!table.cancel(tenancy.current(), id)) {
            var state = operations.stored(id).state();
            throw new StateConflict(
                    "operation-finished", Map.of("id", stored.id()), state.name(), state.allowedActions());
        }
        return operations.accepted(id);
    }
}
