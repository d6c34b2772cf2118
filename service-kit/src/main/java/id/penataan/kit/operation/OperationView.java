package id.penataan.kit.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import id.penataan.kit.problem.Problem;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An operation as the contract shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OperationView(
        UUID id,
        String kind,
        OperationState state,
        int percent,
        long done,
        @Nullable Long total,
        long errors,
        long warnings,
        int attempt,
        String submittedBy,
        OffsetDateTime submittedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        @JsonRawValue String parameters,
        @JsonRawValue @Nullable String result,
        @Nullable Problem problem,
        Set<String> allowedActions,
        Map<String, String> links) {}
