package id.penataan.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes down what a resource method answered, as it will go over the wire. */
@Singleton
class AnswerRecorder {

    private final ObjectMapper mapper;

    AnswerRecorder(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    RememberedAnswer record(Method method, @Nullable Object returned) {
        return switch (returned) {
            case RestResponse<?> answer -> of(answer.getStatus(), answer.getStringHeaders(), answer.getEntity());
            case Response answer -> of(answer.getStatus(), answer.getStringHeaders(), answer.getEntity());
            case null -> of(status(method, 204), null, null);
            default -> of(status(method, 200), null, returned);
        };
    }

    private RememberedAnswer of(int status, @Nullable MultivaluedMap<String, String> headers, @Nullable Object entity) {
        var kept = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        if (headers != null) {
            kept.putAll(headers);
        }
        if (entity != null) {
            kept.putIfAbsent(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON));
        }
        return new RememberedAnswer(status, Map.copyOf(kept), bytes(entity));
    }

    private byte[] bytes(@Nullable Object entity) {
        try {
            return switch (entity) {
                case null -> new byte[0];
                case byte[] raw -> raw;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> mapper.writeValueAsBytes(entity);
            };
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(Method method, int usual) {
        var declared = method.getAnnotation(ResponseStatus.class);
        return declared == null ? usual : declared.value();
    }
}
