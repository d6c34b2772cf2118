package id.penataan.kit.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a computed decision is what it is: rule and version, its legal basis, what went in, the steps, what came out. */
public record Explanation(
        String rule,
        String ruleVersion,
        List<LegalBasis> legalBasis,
        Map<String, Object> inputs,
        List<Step> steps,
        Object result) {

    public Explanation {
        legalBasis = List.copyOf(legalBasis);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        steps = List.copyOf(steps);
    }
}
