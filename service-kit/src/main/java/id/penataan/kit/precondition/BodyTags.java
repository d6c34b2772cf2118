package id.penataan.kit.precondition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.contract.CurrentOperation;
import id.penataan.kit.contract.Operation;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Tags a JSON answer by its content where the contract offers If-None-Match and the resource made no tag itself: lists,
 * for example, that have no revision of their own.
 */
class BodyTags {

    /** After everything else that changes the answer. */
    static final int LAST = -1_000;

    private final ObjectMapper mapper;
    private final CurrentOperation operation;

    BodyTags(ObjectMapper mapper, CurrentOperation operation) {
        this.mapper = mapper;
        this.operation = operation;
    }

    @ServerResponseFilter(priority = LAST)
    public void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!wanted(request, response)) {
            return;
        }
        var body = written(response.getEntity());
        var tag = ETag.of(Digests.sha256(body));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag.header());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (held(request).filter(tags -> tags.matchesWeakly(tag)).isPresent()) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(
                    body, null, Optional.ofNullable(response.getMediaType()).orElse(MediaType.APPLICATION_JSON_TYPE));
        }
    }

    private boolean wanted(ContainerRequestContext request, ContainerResponseContext response) {
        return HttpMethod.GET.equals(request.getMethod())
                && response.getStatus() == 200
                && whole(response.getEntity())
                && !response.getHeaders().containsKey(HttpHeaders.ETAG)
                && json(response.getMediaType())
                && operation.get().filter(Operation::isConditional).isPresent();
    }

    private static boolean whole(@Nullable Object entity) {
        return !(entity == null || entity instanceof InputStream || entity instanceof Multi<?>);
    }

    private static boolean json(@Nullable MediaType type) {
        return type == null || type.getSubtype().endsWith("json");
    }

    private static Optional<TagList> held(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                .map(TagList::of);
    }

    private byte[] written(Object entity) {
        try {
            return switch (entity) {
                case byte[] raw -> raw;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> mapper.writeValueAsBytes(entity);
            };
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
