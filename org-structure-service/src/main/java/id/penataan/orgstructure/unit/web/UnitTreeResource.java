package id.penataan.orgstructure.unit.web;

import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.AsOf;
import id.penataan.orgstructure.unit.ReadUnitTree;
import id.penataan.orgstructure.unit.ReadUnitTree.Wanted;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tree of units, whole or in part, with need and holders. */
@Path("/units")
public class UnitTreeResource {
    private static final int WHOLE = 1_000;

    private final ReadUnitTree read;
    private final AsOf asOf;
    private final Preconditions preconditions;

    public UnitTreeResource(ReadUnitTree read, AsOf asOf, Preconditions preconditions) {
        this.read = read;
        this.asOf = asOf;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/tree")
    public RestResponse<UnitTreeResponse> whole(@RestQuery @Nullable Integer depth) {
        return answer(Optional.empty(), depth);
    }

    @GET
    @Path("/{id}/subtree")
    public RestResponse<UnitTreeResponse> subtree(@RestPath UUID id, @RestQuery @Nullable Integer depth) {
        return answer(Optional.of(id), depth);
    }

    private RestResponse<UnitTreeResponse> answer(Optional<UUID> top, @Nullable Integer depth) {
        var wanted = new Wanted(top, depth == null ? WHOLE : depth, asOf.date());
        var seen = read.seen(wanted);
        return preconditions.respond(seen.tag(), () -> UnitTreeResponse.from(wanted, seen, read.tree(wanted, seen)));
    }
}
