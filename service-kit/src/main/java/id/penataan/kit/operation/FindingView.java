package id.penataan.kit.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding as the contract shows it, worded in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FindingView(
        long row,
        @Nullable String column,
        String severity,
        String code,
        Map<String, Object> params,
        String message,
        @Nullable String value) {}
