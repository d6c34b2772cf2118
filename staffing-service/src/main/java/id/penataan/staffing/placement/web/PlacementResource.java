package id.penataan.staffing.placement.web;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.placement.PlacementDirectory;
import id.penataan.staffing.placement.PlacementTags;
import id.penataan.staffing.placement.ReadPlacements;
import id.penataan.staffing.placement.model.Phase;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/placements")
public class PlacementResource {
    private final ReadPlacements read;
    private final Preconditions preconditions;
    private final AsOf asOf;

    public PlacementResource(ReadPlacements read, Preconditions preconditions, AsOf asOf) {
        this.read = read;
        this.preconditions = preconditions;
        this.asOf = asOf;
    }

    @GET
    public Page<PlacementRowResponse> list(
            @RestQuery @Nullable UUID position,
            @RestQuery @Nullable UUID employee,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable Boolean subtree,
            @RestQuery @Nullable Phase state,
            @BeanParam PageParams page) {
        var filter = new PlacementDirectory.Filter(
                position, employee, unit, Boolean.TRUE.equals(subtree), state, Set.of(), null);
        var request = page.toRequest(position, employee, unit, subtree, state, asOf.date());
        return read.list(filter, asOf.date(), request).map(PlacementRowResponse::from);
    }

    @GET
    @Path("/{id}")
    public RestResponse<PlacementResponse> get(@RestPath UUID id) {
        var detail = read.get(id, asOf.date());
        return preconditions.respond(PlacementTags.of(detail.placement()), () -> PlacementResponse.from(detail));
    }

    @GET
    @Path("/{id}/history")
    public RestResponse<StepResponse> history(@RestPath UUID id) {
        var steps = read.steps(id, asOf.date());
        return preconditions.respond(ETag.of("placement-history", id, steps.size()), () -> StepResponse.from(steps));
    }
}
