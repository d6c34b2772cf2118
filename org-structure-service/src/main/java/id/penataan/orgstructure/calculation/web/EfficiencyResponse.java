package id.penataan.orgstructure.calculation.web;

import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.explanation.LegalBasis;
import id.penataan.kit.explanation.Step;
import id.penataan.kit.texts.Wording;
import id.penataan.orgstructure.calculation.ComputeEfficiency.Graded;
import id.penataan.orgstructure.workload.model.EfficiencyBand;
import id.penataan.orgstructure.workload.model.Quotient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The efficiency, its class, and how they were found; without staff there is neither. */
public record EfficiencyResponse(
        @Nullable BigDecimal efficiency, @Nullable Grade grade, WorkingTimeBody workingTime, Explanation explanation) {
    /** A class of efficiency. */
    public record Grade(String code, String label) {}

    static EfficiencyResponse from(Graded graded, LocalDate day, Wording wording) {
        var efficiency = graded.efficiency();
        var shown = efficiency.quotient().map(Quotient::shown).orElse(null);
        var grade =
                graded.grade().map(band -> new Grade(band.code(), band.label())).orElse(null);
        var explanation = new Explanation(
                "efficiency-grade",
                efficiency.time().version(),
                List.of(LegalBasis.of("Permendagri 12/2008")),
                Map.of("loadMinutes", efficiency.loadMinutes(), "staff", efficiency.staff(), "asOf", day),
                steps(graded, shown, wording),
                result(shown, graded.grade().orElse(null)));
        return new EfficiencyResponse(shown, grade, WorkingTimeBody.from(efficiency.time()), explanation);
    }

    private static List<Step> steps(Graded graded, @Nullable BigDecimal shown, Wording wording) {
        if (shown == null) {
            return List.of(Step.of("efficiency-without-staff", Map.of(), wording));
        }
        var efficiency = graded.efficiency();
        var quotient = Map.<String, Object>of(
                "load", efficiency.loadMinutes(),
                "staff", efficiency.staff(),
                "minutes", efficiency.time().minutesPerYear(),
                "quotient", shown);
        return graded.grade()
                .map(band -> List.of(
                        Step.of("efficiency-quotient", quotient, wording),
                        Step.of(
                                "efficiency-band",
                                Map.of("grade", band.code(), "min", band.min()),
                                band.code(),
                                wording)))
                .orElseGet(() -> List.of(Step.of("efficiency-quotient", quotient, wording)));
    }

    private static Map<String, Object> result(@Nullable BigDecimal shown, @Nullable EfficiencyBand band) {
        var result = new LinkedHashMap<String, Object>();
        if (shown != null) {
            result.put("efficiency", shown);
        }
        if (band != null) {
            result.put("grade", band.code());
        }
        return result;
    }
}
