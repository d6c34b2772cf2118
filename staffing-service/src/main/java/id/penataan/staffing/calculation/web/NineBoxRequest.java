package id.penataan.staffing.calculation.web;

import id.penataan.kit.failure.Invalid;
import id.penataan.staffing.calculation.model.TalentWeights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two axis scores, or the scores of the indicators that make them up; each 0 to 100. */
public record NineBoxRequest(
        @Nullable BigDecimal performance,
        @Nullable BigDecimal potential,
        @Nullable List<Indicator> indicators,
        @Nullable LocalDate asOf) {

    /** The score of one indicator. */
    public record Indicator(String indicator, BigDecimal score) {}

    BigDecimal performance(TalentWeights weights) {
        return axis(performance, "/performance", weights, TalentWeights.Axis.Y_KINERJA);
    }

    BigDecimal potential(TalentWeights weights) {
        return axis(potential, "/potential", weights, TalentWeights.Axis.X_POTENSIAL);
    }

    private BigDecimal axis(
            @Nullable BigDecimal given, String pointer, TalentWeights weights, TalentWeights.Axis axis) {
        if (given != null) {
            return given;
        }
        return switch (weights.score(axis, scores())) {
            case TalentWeights.Scored scored -> scored.score();
            case TalentWeights.Incomplete incomplete ->
                throw Invalid.at(pointer, "axis-incomplete", Map.of("axis", axis, "missing", incomplete.missing()));
        };
    }

    private Map<String, BigDecimal> scores() {
        var scores = new HashMap<String, BigDecimal>();
        if (indicators != null) {
            indicators.forEach(one -> scores.put(one.indicator(), one.score()));
        }
        return scores;
    }
}
