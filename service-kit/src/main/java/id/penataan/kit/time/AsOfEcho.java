package id.penataan.kit.time;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells a reader which day the answer is about. */
class AsOfEcho {

    static final String HEADER = "Effective-As-Of";

    private final AsOf asOf;

    AsOfEcho(AsOf asOf) {
        this.asOf = asOf;
    }

    @ServerResponseFilter
    public void echo(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reads = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        boolean asked = request.getUriInfo().getQueryParameters().containsKey("asOf");
        if (reads && response.getStatus() < 400 && (asked || asOf.wasLookedAt())) {
            response.getHeaders().putSingle(HEADER, asOf.date().toString());
        }
    }
}
