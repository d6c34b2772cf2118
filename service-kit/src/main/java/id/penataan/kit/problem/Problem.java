package id.penataan.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a request failed, as RFC 9457 writes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        String code,
        Map<String, Object> params,
        String traceId,
        List<Fault> errors,
        @Nullable String state,
        @Nullable Set<String> allowedActions,
        @Nullable String neighbour) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://penataan.id/problems/";

    /** One thing wrong with the input, worded. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Fault(String pointer, String code, Map<String, Object> params, String message) {}

    static URI type(String code) {
        return URI.create(TYPES + code);
    }
}
