package id.penataan.performance.evaluation;

import id.penataan.performance.calculation.model.DistributionPattern.Deviation;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.RuleBook;
import id.penataan.performance.calculation.model.UnitAchievement;
import id.penataan.performance.evaluation.model.Evaluation;
import id.penataan.performance.evaluation.model.Evaluations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How the predikat under a unit's grade spread by now, held against the expected pattern: a hint, never a bar. */
@ApplicationScoped
public class Distribution {
    private final Evaluations evaluations;
    private final RuleBook rules;

    Distribution(Evaluations evaluations, RuleBook rules) {
        this.evaluations = evaluations;
        this.rules = rules;
    }

    /** The spread under one unit's grade. */
    public record Spread(
            UUID unitId, UnitAchievement achievement, Map<Predikat, Integer> counts, List<Deviation> deviations) {}

    public Spread under(UUID cycle, UUID unit, UnitAchievement achievement, LocalDate on) {
        var counts = evaluations.counts(cycle, unit);
        var deviations = rules.distribution(on).value().deviations(achievement, counts);
        return new Spread(unit, achievement, counts, deviations);
    }

    public Optional<Spread> around(Evaluation evaluation, LocalDate on) {
        var unit = evaluation.gradedUnitId();
        var achievement = evaluation.achievement();
        return unit == null || achievement == null
                ? Optional.empty()
                : Optional.of(under(evaluation.cycleId(), unit, achievement, on));
    }
}
