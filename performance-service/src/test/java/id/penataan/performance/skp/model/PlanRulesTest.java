package id.penataan.performance.skp.model;

import static id.penataan.performance.skp.model.Plans.counted;
import static id.penataan.performance.skp.model.Plans.indicator;
import static id.penataan.performance.skp.model.Plans.owner;
import static id.penataan.performance.skp.model.Plans.plan;
import static id.penataan.performance.skp.model.Plans.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static final UUID SERVED = UUID.randomUUID();
    private final PlanRules staff = new PlanRules(owner(null, false), Set.of(SERVED), false);
    private final PlanRules jpt = new PlanRules(owner("22", true), Set.of(), true);

    @Test
    void acceptsAPlanThatServesTheSuperior() {
        var extra = result(ResultKind.TAMBAHAN, null, counted());

        assertThatCode(() -> staff.check(
                        plan(Approach.KUANTITATIF_JA_JF, result(ResultKind.UTAMA, SERVED, counted()), extra)))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsAMainResult() {
        assertThat(faults(staff, plan(Approach.KUANTITATIF_JA_JF, result(ResultKind.TAMBAHAN, null, counted()))))
                .containsExactly("/workResults main-result-missing");
    }

    @Test
    void wantsAnIndicatorAndAnOriginForEachMainResult() {
        assertThat(faults(staff, plan(Approach.KUANTITATIF_JA_JF, result(ResultKind.UTAMA, null))))
                .containsExactly(
                        "/workResults/0/intervenedResultId intervened-result-missing",
                        "/workResults/0/indicators indicator-missing");
    }

    @Test
    void refusesResultsOfOthersThanTheSuperior() {
        assertThat(faults(
                        staff,
                        plan(Approach.KUANTITATIF_JA_JF, result(ResultKind.UTAMA, UUID.randomUUID(), counted()))))
                .containsExactly("/workResults/0/intervenedResultId not-a-result-of-the-superior");
    }

    @Test
    void wantsTheColumnsOfTheApproachAndNoOthers() {
        var wrong = result(ResultKind.UTAMA, SERVED, indicator(null, Perspektif.ANGGARAN));

        assertThat(faults(staff, plan(Approach.KUANTITATIF_JA_JF, wrong)))
                .containsExactly(
                        "/workResults/0/indicators/0/aspek aspek-missing",
                        "/workResults/0/indicators/0/perspektif perspektif-not-in-this-approach");
    }

    @Test
    void measuresJptByNumbersAgainstThePerformanceAgreement() {
        var result = result(ResultKind.UTAMA, null, indicator(Aspek.WAKTU, null));

        assertThat(faults(jpt, plan(Approach.KUALITATIF_JA_JF, result)))
                .contains("/approach approach-of-jpt-is-quantitative")
                .contains("/workResults/0/performanceAgreement performance-agreement-missing");
    }

    @Test
    void keepsTheFormOfHeadsFromStaff() {
        var result = result(ResultKind.UTAMA, null, indicator(null, Perspektif.ANGGARAN));

        assertThat(faults(staff, plan(Approach.KUANTITATIF_JPT, result))).contains("/approach approach-only-for-heads");
    }

    private static List<String> faults(PlanRules rules, Plan plan) {
        var invalid = catchThrowableOfType(Invalid.class, () -> rules.check(plan));
        return invalid.violations().stream().map(PlanRulesTest::written).toList();
    }

    private static String written(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }
}
