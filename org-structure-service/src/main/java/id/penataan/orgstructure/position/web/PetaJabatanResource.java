package id.penataan.orgstructure.position.web;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.orgstructure.position.ReadPetaJabatan;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** The map of posts. */
@Path("/peta-jabatan")
public class PetaJabatanResource {
    private final ReadPetaJabatan read;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public PetaJabatanResource(ReadPetaJabatan read, AsOf asOf, Preconditions preconditions) {
        this.read = read;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    public Page<PetaJabatanItem> posts(@BeanParam PositionListParams params, @BeanParam PageParams page) {
        var filter = params.toFilter(asOf.date());
        return read.posts(filter, page.toRequest(filter)).map(PetaJabatanItem::from);
    }

    @GET
    @Path("/summary")
    public RestResponse<PetaJabatanSummary> summary(@BeanParam PositionListParams params) {
        var seen = read.seen(params.toFilter(asOf.date()));
        return preconditions.respond(seen.tag(), () -> PetaJabatanSummary.from(seen, read.totals(seen)));
    }
}
