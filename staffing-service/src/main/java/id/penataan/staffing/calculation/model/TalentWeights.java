package id.penataan.staffing.calculation.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the indicators of talent add up to the two axes of the nine-box (Keputusan Kepala BKN 411/2025). */
public record TalentWeights(List<Weight> weights) {
    public static final RuleKey<TalentWeights> RULE = new RuleKey<>("talent-weights", TalentWeights.class);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The two axes. */
    public enum Axis {
        Y_KINERJA,
        X_POTENSIAL
    }

    /** One indicator with its share of an axis. */
    public record Weight(Axis axis, String indicator, String label, BigDecimal percent) {}

    /** The score of an axis, or the indicators without which there is none. */
    public sealed interface AxisScore permits Scored, Incomplete {}

    /** All indicators of the axis are there. */
    public record Scored(BigDecimal score) implements AxisScore {}

    /** Indicators of the axis are missing; no share of another indicator takes their place. */
    public record Incomplete(List<String> missing) implements AxisScore {}

    public TalentWeights {
        weights = List.copyOf(weights);
    }

    public AxisScore score(Axis axis, Map<String, BigDecimal> indicators) {
        var sum = BigDecimal.ZERO;
        var missing = new ArrayList<String>();
        for (var weight : weights) {
            if (weight.axis() == axis) {
                var value = indicators.get(weight.indicator());
                if (value == null) {
                    missing.add(weight.indicator());
                } else {
                    sum = sum.add(value.multiply(weight.percent()));
                }
            }
        }
        return missing.isEmpty()
                ? new Scored(sum.divide(HUNDRED, MathContext.DECIMAL128))
                : new Incomplete(List.copyOf(missing));
    }

    /** Nilai talenta = 50 % Y + 50 % X, shown with two decimals HALF_UP. */
    public static BigDecimal talentValue(BigDecimal performance, BigDecimal potential) {
        return performance.add(potential).divide(TWO, MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_UP);
    }
}
