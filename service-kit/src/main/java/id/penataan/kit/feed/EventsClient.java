package id.penataan.kit.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The feed as the contract of every service describes it. */
@Path("/events")
interface EventsClient {

    @GET
    @Produces("application/cloudevents-batch+json")
    List<CloudEvent> read(
            @HeaderParam("Authorization") String token,
            @HeaderParam("Instansi") String instansi,
            @QueryParam("after") long after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/streams")
    @Produces("application/json")
    StreamList streams(@HeaderParam("Authorization") String token);
}
