package id.penataan.performance.skp.model;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan must hold before it goes to the superior (PermenPANRB 6/2022): a main result at least, an indicator per
 * result, the columns of its approach, and for everybody but JPT a result of the superior behind each main result.
 */
public record PlanRules(Owner owner, Set<UUID> resultsOfSuperior, boolean underRegionalHead) {
    public PlanRules {
        resultsOfSuperior = Set.copyOf(resultsOfSuperior);
    }

    public void check(Plan plan) {
        var violations = new ArrayList<>(approach(plan.approach()));
        if (plan.results().stream().noneMatch(result -> result.kind() == ResultKind.UTAMA)) {
            violations.add(new Violation("/workResults", "main-result-missing"));
        }
        for (int i = 0; i < plan.results().size(); i++) {
            violations.addAll(
                    result("/workResults/" + i, plan.approach(), plan.results().get(i)));
        }
        Invalid.throwIfAny(violations);
    }

    /** JPT are always measured by numbers; nobody else but the head of a unit may use their form. */
    private List<Violation> approach(Approach approach) {
        var params = Map.<String, Object>of("approach", approach.name());
        if (owner.jpt() && approach != Approach.KUANTITATIF_JPT) {
            return List.of(new Violation("/approach", "approach-of-jpt-is-quantitative", params));
        }
        return approach == Approach.KUANTITATIF_JPT && !owner.jpt() && !owner.head()
                ? List.of(new Violation("/approach", "approach-only-for-heads", params))
                : List.of();
    }

    private List<Violation> result(String at, Approach approach, WorkResult result) {
        var violations = new ArrayList<>(origin(at, approach, result));
        if (result.indicators().isEmpty()) {
            violations.add(new Violation(at + "/indicators", "indicator-missing"));
        }
        for (int i = 0; i < result.indicators().size(); i++) {
            violations.addAll(indicator(
                    "%s/indicators/%d".formatted(at, i),
                    approach,
                    result.indicators().get(i)));
        }
        return violations;
    }

    private List<Violation> origin(String at, Approach approach, WorkResult result) {
        if (approach == Approach.KUANTITATIF_JPT || underRegionalHead) {
            return result.kind() == ResultKind.UTAMA && result.performanceAgreement() == null
                    ? List.of(new Violation(at + "/performanceAgreement", "performance-agreement-missing"))
                    : List.of();
        }
        var intervened = result.intervenedResultId();
        if (intervened == null) {
            return result.kind() == ResultKind.UTAMA
                    ? List.of(new Violation(at + "/intervenedResultId", "intervened-result-missing"))
                    : List.of();
        }
        return resultsOfSuperior.contains(intervened)
                ? List.of()
                : List.of(new Violation(
                        at + "/intervenedResultId", "not-a-result-of-the-superior", Map.of("id", intervened)));
    }

    private static List<Violation> indicator(String at, Approach approach, Indicator indicator) {
        var violations = new ArrayList<Violation>();
        if (approach != Approach.KUALITATIF_JA_JF && indicator.target() == null) {
            violations.add(new Violation(at + "/target", "target-missing"));
        }
        violations.addAll(column(at + "/aspek", indicator.aspek(), approach == Approach.KUANTITATIF_JA_JF, "aspek"));
        violations.addAll(
                column(at + "/perspektif", indicator.perspektif(), approach == Approach.KUANTITATIF_JPT, "perspektif"));
        return violations;
    }

    private static List<Violation> column(String at, @Nullable Object value, boolean belongs, String name) {
        if (belongs == (value != null)) {
            return List.of();
        }
        return List.of(new Violation(at, belongs ? name + "-missing" : name + "-not-in-this-approach"));
    }
}
