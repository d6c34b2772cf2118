package id.penataan.performance.evaluation.web;

import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.evaluation.model.Ratings;
import org.jspecify.annotations.Nullable;

record RatingRequest(
        @Nullable Rating resultRating, String resultReason, Rating behaviourRating, String behaviourReason) {
    Ratings toRatings() {
        return new Ratings(resultRating, resultReason, behaviourRating, behaviourReason);
    }
}
