package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.RuleKey;
import java.math.BigDecimal;
import java.util.Map;

/** How the parts of the candidate score are weighed, and the points of what is not a percentage by itself. */
public record ScoreFigures(
        Map<ScorePart, BigDecimal> weights,
        Map<Integer, BigDecimal> educationScores,
        BigDecimal fieldFits,
        BigDecimal fieldDiffers,
        int fullExperienceYears,
        Map<Predikat, BigDecimal> predikatScores) {
    public static final RuleKey<ScoreFigures> RULE = new RuleKey<>("candidate-score", ScoreFigures.class);

    public ScoreFigures {
        weights = Map.copyOf(weights);
        educationScores = Map.copyOf(educationScores);
        predikatScores = Map.copyOf(predikatScores);
    }
}
