package id.penataan.orgstructure.position.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.orgstructure.position.CreatePosition;
import id.penataan.orgstructure.position.PositionDirectory;
import id.penataan.orgstructure.position.PositionTags;
import id.penataan.orgstructure.position.ReadPosition;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/positions")
public class PositionResource {
    private final PositionDirectory directory;
    private final ReadPosition read;
    private final CreatePosition create;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public PositionResource(
            PositionDirectory directory,
            ReadPosition read,
            CreatePosition create,
            AsOf asOf,
            Preconditions preconditions) {
        this.directory = directory;
        this.read = read;
        this.create = create;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    public Page<PositionResponse> list(@BeanParam PositionListParams params, @BeanParam PageParams page) {
        var filter = params.toFilter(asOf.date());
        return directory.list(filter, page.toRequest(filter)).map(PositionResponse::from);
    }

    @POST
    @Idempotent
    public RestResponse<PositionResponse> create(PositionRequest request) {
        var formation = request.toFormation();
        var position = create.formed(
                formation.period(), formation.facts(), request.legalBasis().toDecree());
        var seen = read.after(position, request.validFrom());
        return ResponseBuilder.<PositionResponse>created(URI.create("positions/" + position.id()))
                .header("ETag", seen.tag().header())
                .entity(PositionResponse.from(seen))
                .build();
    }

    @GET
    @Path("/{id}")
    public RestResponse<PositionResponse> get(@RestPath UUID id) {
        var seen = read.on(asOf.date(), id);
        return preconditions.respond(seen.tag(), () -> PositionResponse.from(seen));
    }

    @GET
    @Path("/{id}/history")
    public RestResponse<PositionHistoryResponse> history(@RestPath UUID id) {
        var position = read.whole(id);
        return preconditions.respond(PositionTags.history(position), () -> PositionHistoryResponse.from(position));
    }
}
