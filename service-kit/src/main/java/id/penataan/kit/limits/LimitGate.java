package id.penataan.kit.limits;

import id.penataan.kit.access.Caller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away callers that ask too often and bodies that announce themselves as too large. */
class LimitGate {

    private final RateLimit rate;
    private final Caller caller;
    private final HttpServerRequest http;
    private final UploadLimit upload;

    LimitGate(RateLimit rate, Caller caller, HttpServerRequest http, UploadLimit upload) {
        this.rate = rate;
        this.caller = caller;
        this.http = http;
        this.upload = upload;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 50)
    public void check(ContainerRequestContext request) {
        rate.take(caller, http);
        upload.check(announced(request));
    }

    private static long announced(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
