package id.penataan.staffing.calculation.web;

import id.penataan.kit.explanation.Explanation;
import id.penataan.staffing.calculation.model.NineBox;
import id.penataan.staffing.calculation.model.TalentWeights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The box of a person with what the regulation recommends for it. */
public record NineBoxResponse(
        int box,
        NineBox.Performance performanceCategory,
        NineBox.Potential potentialCategory,
        BigDecimal performance,
        BigDecimal potential,
        BigDecimal talentValue,
        List<String> recommendations,
        List<NineBox.Pool> successionPools,
        Explanation explanation) {

    static NineBoxResponse from(NineBox box, BigDecimal performance, BigDecimal potential, Explanation explanation) {
        return new NineBoxResponse(
                box.number(),
                box.performance(),
                box.potential(),
                performance.setScale(2, RoundingMode.HALF_UP),
                potential.setScale(2, RoundingMode.HALF_UP),
                TalentWeights.talentValue(performance, potential),
                box.recommendations(),
                box.pools(),
                explanation);
    }
}
