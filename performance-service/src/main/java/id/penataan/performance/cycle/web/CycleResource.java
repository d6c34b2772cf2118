package id.penataan.performance.cycle.web;

import id.penataan.kit.access.Caller;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.performance.cycle.ChangeCycle;
import id.penataan.performance.cycle.CycleDirectory;
import id.penataan.performance.cycle.PrepareCycle;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/cycles")
public class CycleResource {
    private final Cycles cycles;
    private final CycleDirectory directory;
    private final PrepareCycle prepareCycle;
    private final ChangeCycle changeCycle;
    private final Preconditions preconditions;
    private final Caller caller;

    CycleResource(
            Cycles cycles,
            CycleDirectory directory,
            PrepareCycle prepareCycle,
            ChangeCycle changeCycle,
            Preconditions preconditions,
            Caller caller) {
        this.cycles = cycles;
        this.directory = directory;
        this.prepareCycle = prepareCycle;
        this.changeCycle = changeCycle;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @GET
    public Page<CycleResponse> list(
            @RestQuery @Nullable Integer year, @RestQuery @Nullable String state, @BeanParam PageParams page) {
        return directory.list(year, state, page.toRequest(year, state)).map(this::shown);
    }

    @POST
    @Idempotent
    public RestResponse<CycleResponse> prepare(CycleRequest request) {
        var made = prepareCycle.prepare(request.toWish());
        return RestResponse.ResponseBuilder.<CycleResponse>created(URI.create("cycles/" + made.id()))
                .header("ETag", CycleResponse.tag(made, manages()).header())
                .entity(shown(made))
                .build();
    }

    @GET
    @Path("/{id}")
    public RestResponse<CycleResponse> get(@RestPath UUID id) {
        var cycle = cycles.find(id).orElseThrow(() -> new NotFound("cycle-not-found", Map.of("id", id)));
        return preconditions.respond(CycleResponse.tag(cycle, manages()), () -> shown(cycle));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    public RestResponse<CycleResponse> edit(@RestPath UUID id, CyclePatch patch) {
        return tagged(changeCycle.edit(
                id, current -> preconditions.requireMatch(CycleResponse.tag(current, manages())), patch::applyTo));
    }

    @POST
    @Path("/{id}/open")
    @Idempotent
    public RestResponse<CycleResponse> open(@RestPath UUID id) {
        return tagged(changeCycle.open(id));
    }

    @POST
    @Path("/{id}/close")
    @Idempotent
    public RestResponse<CycleResponse> close(@RestPath UUID id, CloseRequest request) {
        return tagged(changeCycle.close(id, request.reason(), request.acceptUnfinished()));
    }

    private RestResponse<CycleResponse> tagged(Cycle cycle) {
        return Preconditions.tagged(CycleResponse.tag(cycle, manages()), shown(cycle));
    }

    private CycleResponse shown(Cycle cycle) {
        return CycleResponse.from(cycle, manages());
    }

    private boolean manages() {
        return caller.hasAny("tim-penilai", "admin-kepegawaian");
    }
}
