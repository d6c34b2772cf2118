package id.penataan.orgstructure.unit.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.orgstructure.unit.CreateUnit;
import id.penataan.orgstructure.unit.ReadUnit;
import id.penataan.orgstructure.unit.UnitDirectory;
import id.penataan.orgstructure.unit.UnitFilter;
import id.penataan.orgstructure.unit.UnitTags;
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

@Path("/units")
public class UnitResource {
    private final UnitDirectory directory;
    private final ReadUnit read;
    private final CreateUnit create;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public UnitResource(
            UnitDirectory directory, ReadUnit read, CreateUnit create, AsOf asOf, Preconditions preconditions) {
        this.directory = directory;
        this.read = read;
        this.create = create;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    @Transactional
    public Page<UnitItem> list(@BeanParam UnitListParams params, @BeanParam PageParams page) {
        var filter = params.toFilter(asOf.date());
        return directory.list(filter, page.toRequest(filter)).map(UnitItem::from);
    }

    @POST
    @Idempotent
    public RestResponse<UnitResponse> create(UnitRequest request) {
        var formation = request.toFormation();
        var unit = create.formed(
                formation.period(), formation.facts(), request.legalBasis().toDecree());
        var seen = read.after(unit, request.validFrom());
        return ResponseBuilder.<UnitResponse>created(URI.create("units/" + unit.id()))
                .header("ETag", seen.tag().header())
                .entity(UnitResponse.from(seen))
                .build();
    }

    @GET
    @Path("/{id}")
    public RestResponse<UnitResponse> get(@RestPath UUID id) {
        var seen = read.on(asOf.date(), id);
        return preconditions.respond(seen.tag(), () -> UnitResponse.from(seen));
    }

    @GET
    @Path("/{id}/history")
    public RestResponse<UnitHistoryResponse> history(@RestPath UUID id) {
        var unit = read.whole(id);
        return preconditions.respond(UnitTags.history(unit), () -> UnitHistoryResponse.from(unit));
    }

    @GET
    @Path("/{id}/children")
    @Transactional
    public Page<UnitItem> children(@RestPath UUID id, @BeanParam PageParams page) {
        read.on(asOf.date(), id);
        var filter = UnitFilter.children(id, asOf.date());
        return directory.list(filter, page.toRequest(filter)).map(UnitItem::from);
    }
}
