package id.penataan.performance.skp.web;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.time.AsOf;
import id.penataan.performance.skp.BrowseSkps;
import id.penataan.performance.skp.BrowseSkps.Relation;
import id.penataan.performance.skp.SkpDirectory.Filter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/skps")
public class SkpListResource {
    private final BrowseSkps browseSkps;
    private final AsOf asOf;

    SkpListResource(BrowseSkps browseSkps, AsOf asOf) {
        this.browseSkps = browseSkps;
        this.asOf = asOf;
    }

    /** What may be asked of the list. */
    public record Query(
            @RestQuery @Nullable UUID cycle,
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable Boolean subtree,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String nip,
            @RestQuery @Nullable Relation relation) {}

    @GET
    public Page<SkpRowResponse> list(@BeanParam Query query, @BeanParam PageParams page) {
        var day = asOf.date();
        var filter = new Filter(
                query.cycle(),
                query.year(),
                query.unit(),
                Boolean.TRUE.equals(query.subtree()),
                query.state(),
                query.nip(),
                day);
        var listing = browseSkps.list(filter, query.relation(), page.toRequest(query, day));
        return listing.page().map(row -> new SkpRowResponse(row, listing.party(row)));
    }
}
