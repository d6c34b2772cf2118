package id.penataan.kit.event;

import id.penataan.kit.tenancy.Tenancy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The feed of this service for its neighbours. A reader that waits costs a virtual thread and nothing else. */
@Path("/events")
@RunOnVirtualThread
public class EventResource {

    private static final String BATCH = "application/cloudevents-batch+json";

    private final EventLog log;
    private final Tenancy tenancy;

    EventResource(EventLog log, Tenancy tenancy) {
        this.log = log;
        this.tenancy = tenancy;
    }

    @GET
    @Produces(BATCH)
    public List<CloudEvent> read(
            @RestQuery @DefaultValue("0") @Min(0) long after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit,
            @RestQuery @DefaultValue("0") @Min(0) @Max(30) int wait) {
        return log.await(tenancy.current(), after, limit, Duration.ofSeconds(wait));
    }

    @GET
    @Path("/streams")
    @Produces(MediaType.APPLICATION_JSON)
    public EventStreams streams() {
        return new EventStreams(log.streams(tenancy.current()));
    }
}
