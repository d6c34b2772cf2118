package id.penataan.performance.skp;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result of the superior that an employee's result may serve. */
public record SuperiorResult(
        UUID id,
        UUID skpId,
        String kind,
        String description,
        @Nullable String performanceAgreement,
        int takenOver) {}
