package id.penataan.performance.skp.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.performance.skp.AdvanceSkp;
import id.penataan.performance.skp.BrowseSkps;
import id.penataan.performance.skp.DraftSkp;
import id.penataan.performance.skp.OpenSkp;
import id.penataan.performance.skp.OpenSkp.Opened;
import id.penataan.performance.skp.model.Party;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/skps")
public class SkpResource {
    private final OpenSkp openSkp;
    private final DraftSkp draftSkp;
    private final AdvanceSkp advanceSkp;
    private final BrowseSkps browseSkps;
    private final Preconditions preconditions;

    SkpResource(
            OpenSkp openSkp,
            DraftSkp draftSkp,
            AdvanceSkp advanceSkp,
            BrowseSkps browseSkps,
            Preconditions preconditions) {
        this.openSkp = openSkp;
        this.draftSkp = draftSkp;
        this.advanceSkp = advanceSkp;
        this.browseSkps = browseSkps;
        this.preconditions = preconditions;
    }

    @POST
    @Idempotent
    public RestResponse<SkpResponse> draft(SkpRequest request) {
        var opened = new Opened(draftSkp.draft(request.toWish()), Party.EMPLOYEE);
        return RestResponse.ResponseBuilder.<SkpResponse>created(
                        URI.create("skps/" + opened.skp().id()))
                .header("ETag", SkpResponse.tag(opened).header())
                .entity(SkpResponse.from(opened))
                .build();
    }

    @GET
    @Path("/{id}")
    public RestResponse<SkpResponse> get(@RestPath UUID id) {
        var opened = openSkp.read(id, "view-skp");
        return preconditions.respond(SkpResponse.tag(opened), () -> SkpResponse.from(opened));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    public RestResponse<SkpResponse> edit(@RestPath UUID id, SkpPatch patch) {
        return tagged(
                advanceSkp.edit(id, current -> preconditions.requireMatch(SkpResponse.tag(current)), patch::applyTo));
    }

    @GET
    @Path("/{id}/superior-results")
    public SuperiorResultsResponse superiorResults(@RestPath UUID id) {
        return SuperiorResultsResponse.from(browseSkps.superiorResults(id));
    }

    @POST
    @Path("/{id}/submit")
    @Idempotent
    public RestResponse<SkpResponse> submit(@RestPath UUID id) {
        return tagged(advanceSkp.submit(id));
    }

    @POST
    @Path("/{id}/agree")
    @Idempotent
    public RestResponse<SkpResponse> agree(@RestPath UUID id) {
        return tagged(advanceSkp.agree(id));
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    public RestResponse<SkpResponse> giveBack(@RestPath UUID id, ReturnRequest request) {
        return tagged(advanceSkp.giveBack(id, request.reason()));
    }

    @POST
    @Path("/{id}/begin-evaluation")
    @Idempotent
    public RestResponse<SkpResponse> beginEvaluation(@RestPath UUID id) {
        return tagged(advanceSkp.beginEvaluation(id));
    }

    private static RestResponse<SkpResponse> tagged(Opened opened) {
        return Preconditions.tagged(SkpResponse.tag(opened), SkpResponse.from(opened));
    }
}
