package id.penataan.performance.evaluation.model;

import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Predikat kinerja of an employee for a whole year, from an evaluation here or from the records of earlier years. */
public record FinalPredikat(
        String nip,
        int year,
        Rating results,
        Rating behaviour,
        Predikat predikat,
        @Nullable Predikat byMatrix,
        @Nullable String evaluatorNip,
        Source source,
        @Nullable UUID skpId) {

    /** Where it comes from. */
    public enum Source {
        SKP,
        IMPOR
    }

    /** Whether the recorded predikat is not the one its two ratings give (PermenPANRB 6/2022 Lampiran). */
    public boolean contradictsMatrix() {
        return byMatrix != null && byMatrix != predikat;
    }

    /** Whether it says the same about the year. */
    public boolean sameAs(FinalPredikat other) {
        return results == other.results
                && behaviour == other.behaviour
                && predikat == other.predikat
                && Objects.equals(evaluatorNip, other.evaluatorNip);
    }
}
