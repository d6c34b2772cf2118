package id.penataan.staffing.calculation.web;

import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.explanation.LegalBasis;
import id.penataan.kit.explanation.Step;
import id.penataan.kit.texts.Wording;
import id.penataan.staffing.calculation.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Collects the steps of a calculation while it is told, in the caller's language. */
final class Explained {
    private final Wording wording;
    private final Rule<?> rule;
    private final Map<String, Object> inputs;
    private final List<Step> steps = new ArrayList<>();

    Explained(Wording wording, Rule<?> rule, Map<String, Object> inputs) {
        this.wording = wording;
        this.rule = rule;
        this.inputs = inputs;
    }

    Explained step(String code, Map<String, Object> params) {
        steps.add(Step.of(code, params, wording));
        return this;
    }

    Explained step(String code, Map<String, Object> params, String outcome) {
        steps.add(Step.of(code, params, outcome, wording));
        return this;
    }

    Explanation result(Object result) {
        var basis = Arrays.stream(rule.legalBasis().split("; ", -1))
                .map(LegalBasis::of)
                .toList();
        return new Explanation(rule.name(), rule.version(), basis, inputs, steps, result);
    }
}
