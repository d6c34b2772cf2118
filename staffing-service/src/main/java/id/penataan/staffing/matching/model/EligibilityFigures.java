package id.penataan.staffing.matching.model;

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
    public EligibilityFigures {
        blockingSeverities = Set.copyOf(blockingSeverities);
        activeStandings = Set.copyOf(activeStandings);
        uncertainStandings = Set.copyOf(uncertainStandings);
    }
}
