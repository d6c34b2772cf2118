package id.penataan.kit.feed;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.operation.OperationView;
import id.penataan.kit.operation.Operations;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The neighbours' feeds as they were read here. */
@Path("/feeds")
@Blocking
public class FeedResource {

    private final FeedPositions positions;
    private final FeedStatus status;
    private final Neighbours neighbours;
    private final Operations operations;

    FeedResource(FeedPositions positions, FeedStatus status, Neighbours neighbours, Operations operations) {
        this.positions = positions;
        this.status = status;
        this.neighbours = neighbours;
        this.operations = operations;
    }

    @GET
    public FeedState.All list() {
        return new FeedState.All(positions.ofCurrent().stream()
                .map(position -> FeedState.of(position, status.answers(position.source())))
                .toList());
    }

    @POST
    @Path("/{source}/rebuild")
    public RestResponse<OperationView> rebuild(@RestPath String source) {
        if (!neighbours.sources().contains(source)) {
            throw new NotFound("feed-not-found", Map.of("source", source));
        }
        return operations.accept(RebuildFeed.KIND, Map.of("source", source), null);
    }
}
