package id.penataan.staffing.calculation.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The talent match score of one agency's rubric: potential and competency, qualification, integrity (regulations 3.3; an
 * example rubric, not a regulation).
 */
public record MatchRubric(BigDecimal potkomPercent, BigDecimal qualificationPercent, BigDecimal integrityPercent) {
    public static final RuleKey<MatchRubric> RULE = new RuleKey<>("match-rubric", MatchRubric.class);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The sub-scores, each 0 to 100. */
    public record Scores(
            BigDecimal potkom,
            BigDecimal education,
            BigDecimal fieldOfStudy,
            BigDecimal development,
            BigDecimal timeInPost,
            BigDecimal variety,
            BigDecimal substance,
            BigDecimal integrity) {}

    /** The two scores as they are shown: two decimals HALF_UP, no rounding in between. */
    public record Result(BigDecimal experience, BigDecimal qualification, BigDecimal total) {}

    public Result score(Scores scores) {
        var experience = mean(scores.timeInPost(), scores.variety(), scores.substance());
        var qualification = mean(scores.education(), scores.fieldOfStudy(), scores.development(), experience);
        var total = scores.potkom()
                .multiply(potkomPercent)
                .add(qualification.multiply(qualificationPercent))
                .add(scores.integrity().multiply(integrityPercent))
                .divide(HUNDRED, MathContext.DECIMAL128);
        return new Result(shown(experience), shown(qualification), shown(total));
    }

    private static BigDecimal mean(BigDecimal... values) {
        var sum = BigDecimal.ZERO;
        for (var value : values) {
            sum = sum.add(value);
        }
        return sum.divide(BigDecimal.valueOf(values.length), MathContext.DECIMAL128);
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
