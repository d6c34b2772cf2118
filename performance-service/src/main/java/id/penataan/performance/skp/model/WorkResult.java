package id.penataan.performance.skp.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** RHK: a result that the employee is to bring about, with what it serves above it. */
public record WorkResult(
        UUID id,
        ResultKind kind,
        String description,
        @Nullable UUID intervenedResultId,
        @Nullable String performanceAgreement,
        List<Indicator> indicators) {
    public WorkResult {
        indicators = List.copyOf(indicators);
    }
}
