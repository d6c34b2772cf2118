package id.penataan.staffing.matching.model;

import java.util.List;

/** Whether a person may take a post: the verdict, the finding of every condition, and warnings that decide nothing. */
public record Eligibility(Verdict verdict, List<Finding> conditions, List<Finding> warnings) {
    private static final List<EligibilityRule> CONDITIONS = List.of(
            StandingRules::employmentType,
            StandingRules::legalStanding,
            StandingRules::notPensioned,
            EducationRules::level,
            EducationRules::field,
            ExperienceRules::prerequisite,
            ExperienceRules::inTheField,
            AgeRule::ceiling,
            PerformanceRule::goodYears,
            DisciplineRule::noneInForce,
            CompetencyRules::usableAssessment,
            CompetencyRules::standardMet);

    private static final List<EligibilityRule> WARNINGS = List.of(
            WarningRules::rankRange, WarningRules::timeInPost, WarningRules::pensionSoon, WarningRules::integrity);

    public Eligibility {
        conditions = List.copyOf(conditions);
        warnings = List.copyOf(warnings);
    }

    public static Eligibility of(Candidacy candidacy) {
        var conditions = findings(CONDITIONS, candidacy);
        var verdict = conditions.stream().map(Finding::verdict).reduce(Verdict.MEMENUHI, Verdict::and);
        return new Eligibility(verdict, conditions, findings(WARNINGS, candidacy));
    }

    /** The verdict alone: the first condition not met decides it. */
    static Verdict verdictOf(Candidacy candidacy) {
        var verdict = Verdict.MEMENUHI;
        for (var rule : CONDITIONS) {
            var finding = rule.judge(candidacy);
            if (finding.isPresent()) {
                verdict = verdict.and(finding.get().verdict());
                if (verdict == Verdict.TIDAK_MEMENUHI) {
                    return verdict;
                }
            }
        }
        return verdict;
    }

    private static List<Finding> findings(List<EligibilityRule> rules, Candidacy candidacy) {
        return rules.stream().flatMap(rule -> rule.judge(candidacy).stream()).toList();
    }
}
