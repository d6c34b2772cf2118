package id.penataan.staffing.calculation.model;

import java.time.LocalDate;

/** The dated figures of the calculations: national defaults, replaced where the agency has set its own. */
public interface RuleFigures {
    Rule<JpmBands> jpmBands(LocalDate on);

    Rule<NineBoxCuts> nineBox(LocalDate on);

    Rule<TalentWeights> talentWeights(LocalDate on);

    Rule<MatchRubric> matchRubric(LocalDate on);

    Rule<RetirementAges> retirementAges(LocalDate on);

    Rule<NipMarkers> nipMarkers(LocalDate on);
}
