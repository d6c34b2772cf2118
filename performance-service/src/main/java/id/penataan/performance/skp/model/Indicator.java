package id.penataan.performance.skp.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** IKI: how it is seen that a result was reached, as an output or outcome. */
public record Indicator(
        UUID id,
        String description,
        @Nullable Aspek aspek,
        @Nullable Perspektif perspektif,
        @Nullable Target target) {}
