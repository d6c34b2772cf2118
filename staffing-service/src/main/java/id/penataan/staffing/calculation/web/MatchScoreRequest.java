package id.penataan.staffing.calculation.web;

import id.penataan.staffing.calculation.model.MatchRubric;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sub-scores of the rubric, each 0 to 100. */
public record MatchScoreRequest(
        BigDecimal potkom,
        BigDecimal education,
        BigDecimal fieldOfStudy,
        BigDecimal development,
        BigDecimal timeInPost,
        BigDecimal variety,
        BigDecimal substance,
        BigDecimal integrity,
        @Nullable LocalDate asOf) {

    MatchRubric.Scores scores() {
        return new MatchRubric.Scores(
                potkom, education, fieldOfStudy, development, timeInPost, variety, substance, integrity);
    }
}
