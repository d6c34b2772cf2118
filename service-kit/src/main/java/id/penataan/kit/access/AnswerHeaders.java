package id.penataan.kit.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer tells browsers and proxies: who may keep it, on what it depends, and to take it for nothing else. */
class AnswerHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(cacheControl(response)));
        headers.add(HttpHeaders.VARY, "Authorization, Accept, Accept-Language, Instansi");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("Referrer-Policy", "no-referrer");
        var location = headers.getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            headers.putSingle(HttpHeaders.LOCATION, withoutHost(URI.create(location.toString())));
        }
    }

    private static String cacheControl(ContainerResponseContext response) {
        return response.getHeaders().containsKey(HttpHeaders.ETAG) ? "private, no-cache" : "private, no-store";
    }

    /** Behind a gateway the host is not ours to name. */
    private static String withoutHost(URI location) {
        var query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
        return location.getRawPath() + query;
    }
}
