package id.penataan.performance.evaluation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.explanation.Explanation;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.evaluation.Distribution.Spread;
import id.penataan.performance.evaluation.model.Evaluation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record EvaluationResponse(
        UUID skpId,
        Rating resultRating,
        String resultReason,
        boolean resultFollowsUnit,
        Rating behaviourRating,
        String behaviourReason,
        Predikat predikat,
        String predikatLabel,
        Instant ratedAt,
        @Nullable Instant finalAt,
        Explanation explanation,
        @Nullable SpreadView distribution) {
    static EvaluationResponse from(Evaluation evaluation, Explanation explanation, @Nullable Spread spread) {
        return new EvaluationResponse(
                evaluation.skpId(),
                evaluation.results(),
                evaluation.resultsReason(),
                evaluation.resultsFromUnit(),
                evaluation.behaviour(),
                evaluation.behaviourReason(),
                evaluation.predikat(),
                evaluation.predikat().label(),
                evaluation.ratedAt(),
                evaluation.finalAt(),
                explanation,
                spread == null ? null : SpreadView.from(spread));
    }
}
