package id.penataan.performance.evaluation.model;

import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.UnitAchievement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evaluasi kinerja of a plan: the ratings with their reasons and the predikat, and by which versions of the rules. */
public record Evaluation(
        UUID skpId,
        UUID cycleId,
        Rating results,
        String resultsReason,
        boolean resultsFromUnit,
        Rating behaviour,
        String behaviourReason,
        Predikat predikat,
        String matrixVersion,
        @Nullable UUID gradedUnitId,
        @Nullable UnitAchievement achievement,
        @Nullable String unitFirstVersion,
        String ratedBy,
        Instant ratedAt,
        @Nullable Instant finalAt) {

    public static Evaluation of(UUID skp, UUID cycle, Ratings ratings, Yardstick yardstick, String by, Instant at) {
        var outcome = yardstick.apply(ratings);
        var grade = yardstick.grade();
        return new Evaluation(
                skp,
                cycle,
                outcome.results(),
                ratings.resultsReason(),
                outcome.fromUnit(),
                outcome.behaviour(),
                ratings.behaviourReason(),
                outcome.predikat(),
                yardstick.matrix().source().version(),
                grade == null ? null : grade.unitId(),
                grade == null ? null : grade.achievement(),
                grade == null ? null : yardstick.unitFirst().source().version(),
                by,
                at,
                null);
    }

    public Evaluation finalised(Instant at) {
        return new Evaluation(
                skpId,
                cycleId,
                results,
                resultsReason,
                resultsFromUnit,
                behaviour,
                behaviourReason,
                predikat,
                matrixVersion,
                gradedUnitId,
                achievement,
                unitFirstVersion,
                ratedBy,
                ratedAt,
                at);
    }
}
