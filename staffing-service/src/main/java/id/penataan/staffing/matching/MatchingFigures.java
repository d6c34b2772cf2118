package id.penataan.staffing.matching;

import id.penataan.staffing.calculation.model.Figures;
import id.penataan.staffing.calculation.model.JpmBands;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.calculation.model.RetirementAges;
import id.penataan.staffing.matching.model.Demand;
import id.penataan.staffing.matching.model.EducationLevels;
import id.penataan.staffing.matching.model.EligibilityFigures;
import id.penataan.staffing.matching.model.MatchingRules;
import id.penataan.staffing.matching.model.PostRequirements;
import id.penataan.staffing.matching.model.RankRanges;
import id.penataan.staffing.matching.model.ScoreFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Reads all figures of matching for a date at once. */
@ApplicationScoped
class MatchingFigures {
    private final Figures figures;

    MatchingFigures(Figures figures) {
        this.figures = figures;
    }

    MatchingRules on(LocalDate date) {
        var edition = figures.on(
                date,
                PostRequirements.RULE,
                RankRanges.RULE,
                EducationLevels.RULE,
                EligibilityFigures.RULE,
                ScoreFigures.RULE,
                JpmBands.RULE,
                RetirementAges.RULE);
        return new MatchingRules(
                edition.get(PostRequirements.RULE),
                edition.get(RankRanges.RULE),
                edition.get(EducationLevels.RULE),
                edition.get(EligibilityFigures.RULE),
                edition.get(ScoreFigures.RULE),
                edition.get(JpmBands.RULE),
                edition.get(RetirementAges.RULE));
    }

    /** The levels in which time counts towards the prerequisite of the post. */
    static Set<PostLevel> countedLevels(MatchingRules rules, Demand demand) {
        var levels = EnumSet.noneOf(PostLevel.class);
        rules.requirements().figures().of(demand.level()).ifPresent(asked -> {
            levels.addAll(asked.prerequisite());
            levels.addAll(asked.higher());
        });
        return levels;
    }
}
