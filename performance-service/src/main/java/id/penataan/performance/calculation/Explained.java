package id.penataan.performance.calculation;

import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.explanation.LegalBasis;
import id.penataan.kit.explanation.Step;
import id.penataan.kit.texts.Wording;
import id.penataan.performance.calculation.model.CreditTable.Account;
import id.penataan.performance.calculation.model.CreditTable.Credit;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.RuleSource;
import id.penataan.performance.calculation.model.UnitAchievement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in the caller's language why a predikat or a credit is what it is. */
@ApplicationScoped
public class Explained {
    private final Wording wording;

    Explained(Wording wording) {
        this.wording = wording;
    }

    /** The facts behind a predikat. */
    public record PredikatFacts(
            Rating results,
            Rating behaviour,
            Predikat predikat,
            @Nullable UnitAchievement achievement,
            boolean resultsFromUnit) {}

    public Explanation predikat(PredikatFacts facts, String version, RuleSource source) {
        var steps = new ArrayList<Step>();
        var achievement = facts.achievement();
        if (achievement != null) {
            var params = Map.<String, Object>of(
                    "achievement",
                    achievement.label(),
                    "rating",
                    facts.results().label());
            var code = facts.resultsFromUnit() ? "predikat-result-follows-unit" : "predikat-unit-first";
            steps.add(Step.of(code, params, achievement.name(), wording));
        }
        var params = Map.<String, Object>of(
                "results", facts.results().label(),
                "behaviour", facts.behaviour().label(),
                "predikat", facts.predikat().label());
        steps.add(Step.of("predikat-by-matrix", params, facts.predikat().name(), wording));
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("resultRating", facts.results());
        inputs.put("behaviourRating", facts.behaviour());
        if (achievement != null) {
            inputs.put("unitAchievement", achievement);
        }
        return new Explanation(
                source.rule(),
                version,
                bases(source),
                inputs,
                steps,
                facts.predikat().name());
    }

    public Explanation credit(Account account, RuleSource source) {
        var steps = new ArrayList<>(account.credits().stream().map(this::step).toList());
        steps.add(Step.of("angka-kredit-total", Map.of("earned", account.earned(), "total", account.total()), wording));
        var inputs = Map.<String, Object>of(
                "jenjang",
                account.jenjang(),
                "periods",
                account.credits().stream().map(Credit::period).toList());
        return new Explanation(source.rule(), source.version(), bases(source), inputs, steps, account.total());
    }

    private Step step(Credit credit) {
        var params = Map.<String, Object>of(
                "months", credit.period().months(),
                "percent", credit.percent(),
                "coefficient", credit.coefficient(),
                "earned", credit.earned());
        return Step.of("angka-kredit-period", params, wording);
    }

    public static List<LegalBasis> bases(RuleSource source) {
        return source.legalBasis().stream().map(LegalBasis::of).toList();
    }
}
