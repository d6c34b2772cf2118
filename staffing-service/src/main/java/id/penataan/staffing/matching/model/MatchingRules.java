package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.JpmBands;
import id.penataan.staffing.calculation.model.RetirementAges;
import id.penataan.staffing.calculation.model.Rule;
import java.util.List;

/** All dated figures that matching works with, as they stand on the date of the question. */
public record MatchingRules(
        Rule<PostRequirements> requirements,
        Rule<RankRanges> rankRanges,
        Rule<EducationLevels> educationLevels,
        Rule<EligibilityFigures> eligibility,
        Rule<ScoreFigures> score,
        Rule<JpmBands> jpmBands,
        Rule<RetirementAges> retirementAges) {

    /** What a stored result refers to. */
    public String version() {
        return String.join(
                " ",
                List.of(
                        requirements.version(),
                        rankRanges.version(),
                        educationLevels.version(),
                        eligibility.version(),
                        score.version(),
                        jpmBands.version(),
                        retirementAges.version()));
    }
}
