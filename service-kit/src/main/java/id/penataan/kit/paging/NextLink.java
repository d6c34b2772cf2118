package id.penataan.kit.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the address of the following page, for clients that walk by links. */
class NextLink {

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() instanceof String next) {
            var following = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", next)
                    .build();
            response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(following));
        }
    }
}
