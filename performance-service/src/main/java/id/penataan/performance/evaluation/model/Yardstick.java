package id.penataan.performance.evaluation.model;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.StateConflict;
import id.penataan.performance.calculation.model.Dated;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.PredikatMatrix;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.UnitFirst;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an employee's ratings are held against: the matrix, and the unit's grade that goes before (SE MenPANRB 3/2023).
 * Ratings are human judgement; only the predikat follows from them by rule.
 */
public record Yardstick(
        Dated<PredikatMatrix> matrix,
        Dated<UnitFirst> unitFirst,
        UUID unitId,
        boolean head,
        @Nullable UnitGrade grade) {

    /** The outcome of the ratings. */
    public record Outcome(Rating results, boolean fromUnit, Rating behaviour, Predikat predikat) {}

    public Outcome apply(Ratings ratings) {
        requireUnitFirst();
        var results = headRating() == null ? judged(ratings) : followed(ratings, headRating());
        var predikat = matrix.value().predikat(results, ratings.behaviour());
        return new Outcome(results, headRating() != null, ratings.behaviour(), predikat);
    }

    /** No personal predikat before that of the unit; of its own unit where the employee leads one. */
    private void requireUnitFirst() {
        if (unitFirst.value().required() && applicable() == null) {
            throw new StateConflict("unit-achievement-missing", Map.of("unit", unitId, "head", head));
        }
    }

    private @Nullable UnitGrade applicable() {
        return head && grade != null && !grade.unitId().equals(unitId) ? null : grade;
    }

    private @Nullable Rating headRating() {
        var own = applicable();
        return head && own != null ? unitFirst.value().resultRatingOfHead(own.achievement()) : null;
    }

    private static Rating judged(Ratings ratings) {
        var given = ratings.results();
        if (given == null) {
            throw Invalid.at("/resultRating", "result-rating-missing");
        }
        return given;
    }

    private static Rating followed(Ratings ratings, Rating fromUnit) {
        var given = ratings.results();
        if (given != null && given != fromUnit) {
            throw Invalid.at("/resultRating", "result-rating-follows-unit", Map.of("expected", fromUnit.name()));
        }
        return fromUnit;
    }
}
