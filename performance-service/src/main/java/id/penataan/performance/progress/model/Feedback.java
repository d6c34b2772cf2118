package id.penataan.performance.progress.model;

import id.penataan.performance.calculation.model.BerAkhlak;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Umpan balik berkelanjutan of the superior: on one result, on one value of behaviour, or on the whole. */
public record Feedback(
        UUID id,
        UUID skpId,
        @Nullable UUID workResultId,
        @Nullable BerAkhlak value,
        String comment,
        String givenBy,
        Instant givenAt) {}
