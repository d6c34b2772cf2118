package id.penataan.staffing.placement.web;

import id.penataan.kit.access.Caller;
import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.placement.ActingRow;
import id.penataan.staffing.placement.AssignActing;
import id.penataan.staffing.placement.PlacementDirectory;
import id.penataan.staffing.placement.PlacementTags;
import id.penataan.staffing.placement.ReadPlacements;
import id.penataan.staffing.placement.model.ActingAssignment;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/acting-assignments")
public class ActingAssignmentResource {
    private final AssignActing assign;
    private final ReadPlacements read;
    private final Preconditions preconditions;
    private final Caller caller;
    private final AsOf asOf;

    public ActingAssignmentResource(
            AssignActing assign, ReadPlacements read, Preconditions preconditions, Caller caller, AsOf asOf) {
        this.assign = assign;
        this.read = read;
        this.preconditions = preconditions;
        this.caller = caller;
        this.asOf = asOf;
    }

    @GET
    public Page<ActingResponse> list(
            @RestQuery @Nullable UUID position,
            @RestQuery @Nullable UUID employee,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable Boolean subtree,
            @RestQuery @Nullable Boolean overLimit,
            @BeanParam PageParams page) {
        var filter = new PlacementDirectory.ActingFilter(
                position, employee, unit, Boolean.TRUE.equals(subtree), Boolean.TRUE.equals(overLimit), Set.of(), null);
        var request = page.toRequest(position, employee, unit, subtree, overLimit, asOf.date());
        return read.listActing(filter, asOf.date(), request).map(this::shown);
    }

    @GET
    @Path("/{id}")
    public RestResponse<ActingResponse> get(@RestPath UUID id) {
        var row = read.acting(id, asOf.date());
        return preconditions.respond(PlacementTags.of(row.assignment()), () -> shown(row));
    }

    @POST
    @Idempotent
    public RestResponse<ActingResponse> assign(MandateRequest request) {
        var acting = assign.assign(request.toMandate());
        return RestResponse.ResponseBuilder.<ActingResponse>created(URI.create("acting-assignments/" + acting.id()))
                .header(HttpHeaders.ETAG, PlacementTags.of(acting).header())
                .entity(shown(read.acting(acting.id(), asOf.date())))
                .build();
    }

    @POST
    @Path("/{id}/extend")
    @Idempotent
    public RestResponse<ActingResponse> extend(@RestPath UUID id, ExtensionRequest request) {
        return answer(assign.extend(id, request.lastDay(), request.decree().toDecree()));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    public RestResponse<ActingResponse> end(@RestPath UUID id, EndActingRequest request) {
        return answer(assign.end(id, request.lastDay(), request.reason()));
    }

    private RestResponse<ActingResponse> answer(ActingAssignment acting) {
        return Preconditions.tagged(PlacementTags.of(acting), shown(read.acting(acting.id(), asOf.date())));
    }

    private ActingResponse shown(ActingRow row) {
        return ActingResponse.from(row, asOf.date(), caller.has("admin-kepegawaian"));
    }
}
