package id.penataan.performance.skp.web;

import static java.util.Objects.requireNonNullElse;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import id.penataan.performance.calculation.model.BerAkhlak;
import id.penataan.performance.skp.model.Annexes;
import id.penataan.performance.skp.model.Approach;
import id.penataan.performance.skp.model.Plan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A merge patch: what is absent stays, a list that is there replaces the one before. */
record SkpPatch(
        @Nullable Approach approach,
        @Nullable List<ResultPatch> workResults,
        @Nullable List<ExpectationPatch> behaviours,
        @Nullable AnnexesPatch annexes) {

    record ExpectationPatch(BerAkhlak value, String expectation) {}

    record AnnexesPatch(
            @Nullable List<String> resourceSupport,
            @Nullable List<String> accountability,
            @Nullable List<String> consequences) {
        Annexes applyTo(Annexes annexes) {
            return new Annexes(
                    requireNonNullElse(resourceSupport, annexes.resourceSupport()),
                    requireNonNullElse(accountability, annexes.accountability()),
                    requireNonNullElse(consequences, annexes.consequences()));
        }
    }

    Plan applyTo(Plan plan) {
        var violations = new ArrayList<Violation>();
        var results = workResults == null ? plan.results() : new ResultsPatch(plan, violations).results(workResults);
        var expectations = behaviours == null ? plan.expectations() : expectations(behaviours, violations);
        Invalid.throwIfAny(violations);
        return new Plan(
                requireNonNullElse(approach, plan.approach()),
                results,
                expectations,
                annexes == null ? plan.annexes() : annexes.applyTo(plan.annexes()));
    }

    private static Map<BerAkhlak, String> expectations(List<ExpectationPatch> wanted, List<Violation> violations) {
        var byValue = new EnumMap<BerAkhlak, String>(BerAkhlak.class);
        for (int i = 0; i < wanted.size(); i++) {
            var given = wanted.get(i);
            if (byValue.put(given.value(), given.expectation()) != null) {
                violations.add(new Violation(
                        "/behaviours/%d/value".formatted(i), "value-repeated", Map.of("value", given.value())));
            }
        }
        return byValue;
    }
}
