package id.penataan.kit.precondition;

import id.penataan.kit.failure.PreconditionMissing;
import id.penataan.kit.failure.Stale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** The conditions of the request at hand, held against the current version of what it is about. */
@RequestScoped
public class Preconditions {

    private final HttpHeaders headers;

    public Preconditions(HttpHeaders headers) {
        this.headers = headers;
    }

    /** For every change of an existing thing: 428 without If-Match, 412 when the caller saw an older version. */
    public void requireMatch(ETag current) {
        requireMatch(current, List.of());
    }

    /**
     * The same for a thing whose tag depends on the day it was looked at: the others are the tags of its present state
     * on other days.
     */
    public void requireMatch(ETag current, Collection<ETag> others) {
        var asked = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (asked == null || asked.isBlank()) {
            throw new PreconditionMissing("if-match");
        }
        var tags = TagList.of(asked);
        if (!tags.matchesStrongly(current) && others.stream().noneMatch(tags::matchesStrongly)) {
            throw new Stale(current.header());
        }
    }

    /** True when the caller already holds this version. */
    public boolean notModified(ETag current) {
        var asked = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return asked != null && TagList.of(asked).matchesWeakly(current);
    }

    /** 304 without a body when the caller holds this version, else 200 with the body; the tag in both cases. */
    public <T> RestResponse<T> respond(ETag current, Supplier<? extends T> body) {
        if (notModified(current)) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, current.header())
                    .build();
        }
        return tagged(current, body.get());
    }

    /** 200 with the body and its tag, for the answer to a change. */
    public static <T> RestResponse<T> tagged(ETag current, T body) {
        return RestResponse.ResponseBuilder.<T>ok(body)
                .header(HttpHeaders.ETAG, current.header())
                .build();
    }
}
