package id.penataan.staffing.calculation.web;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import id.penataan.staffing.calculation.model.CompetencyGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels of a standard and of an assessment, competency by competency. */
public record JobPersonMatchRequest(
        List<Competency> competencies, @Nullable LocalDate asOf) {

    /** One competency; without a reached level it was not measured. */
    public record Competency(
            String code, int required, @Nullable Integer reached) {}

    List<CompetencyGap> gaps() {
        var codes = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < competencies.size(); i++) {
            var code = competencies.get(i).code();
            if (!codes.add(code)) {
                violations.add(
                        new Violation("/competencies/%d/code".formatted(i), "competency-twice", Map.of("code", code)));
            }
        }
        Invalid.throwIfAny(violations);
        return competencies.stream()
                .map(one -> new CompetencyGap(one.code(), one.required(), one.reached()))
                .toList();
    }
}
