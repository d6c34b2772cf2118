package id.penataan.staffing.matching.model;

import id.penataan.staffing.calculation.model.RuleKey;
import java.util.Set;

/** The figures of the eligibility rules that do not depend on the level of the post. */
public record EligibilityFigures(
        int minYearsInPost,
        int maxYearsInPost,
        Set<String> blockingSeverities,
        int pensionNoticeMonths,
        boolean integrityGate,
        boolean strictAge,
        Set<String> activeStandings,
        Set<String> uncertainStandings) {
    public static final RuleKey<EligibilityFigures> RULE = new RuleKey<>("eligibility", EligibilityFigures.class);

    public EligibilityFigures {
        blockingSeverities = Set.copyOf(blockingSeverities);
        activeStandings = Set.copyOf(activeStandings);
        uncertainStandings = Set.copyOf(uncertainStandings);
    }
}
