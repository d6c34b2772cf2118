package id.penataan.staffing.placement.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.placement.ClosePlacement;
import id.penataan.staffing.placement.DecidePlacement;
import id.penataan.staffing.placement.DecreePlacement;
import id.penataan.staffing.placement.PlacementTags;
import id.penataan.staffing.placement.ProposePlacement;
import id.penataan.staffing.placement.ReadPlacements;
import id.penataan.staffing.placement.model.Placement;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/placements")
public class PlacementStepResource {
    private final ProposePlacement propose;
    private final DecidePlacement decide;
    private final DecreePlacement decree;
    private final ClosePlacement close;
    private final ReadPlacements read;
    private final AsOf asOf;

    public PlacementStepResource(
            ProposePlacement propose,
            DecidePlacement decide,
            DecreePlacement decree,
            ClosePlacement close,
            ReadPlacements read,
            AsOf asOf) {
        this.propose = propose;
        this.decide = decide;
        this.decree = decree;
        this.close = close;
        this.read = read;
        this.asOf = asOf;
    }

    @POST
    @Idempotent
    public RestResponse<PlacementResponse> propose(ProposalRequest request) {
        var placement = propose.propose(request.toProposal());
        return RestResponse.ResponseBuilder.<PlacementResponse>created(URI.create("placements/" + placement.id()))
                .header(HttpHeaders.ETAG, PlacementTags.of(placement).header())
                .entity(shown(placement))
                .build();
    }

    @POST
    @Path("/{id}/approve")
    @Idempotent
    public RestResponse<PlacementResponse> approve(@RestPath UUID id, ReasonRequest request) {
        return answer(decide.approve(id, request.reason()));
    }

    @POST
    @Path("/{id}/reject")
    @Idempotent
    public RestResponse<PlacementResponse> reject(@RestPath UUID id, ReasonRequest request) {
        return answer(decide.reject(id, request.reason()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    public RestResponse<PlacementResponse> withdraw(@RestPath UUID id, ReasonRequest request) {
        return answer(close.withdraw(id, request.reason()));
    }

    @POST
    @Path("/{id}/decree")
    @Idempotent
    public RestResponse<PlacementResponse> decree(@RestPath UUID id, DecreeRequest request) {
        return answer(decree.decree(id, request.toDecree(), request.effective()));
    }

    @POST
    @Path("/{id}/cancel")
    @Idempotent
    public RestResponse<PlacementResponse> cancel(@RestPath UUID id, ReasonRequest request) {
        return answer(close.cancel(id, request.reason()));
    }

    private RestResponse<PlacementResponse> answer(Placement placement) {
        return Preconditions.tagged(PlacementTags.of(placement), shown(placement));
    }

    private PlacementResponse shown(Placement placement) {
        return PlacementResponse.from(read.get(placement.id(), asOf.date()));
    }
}
