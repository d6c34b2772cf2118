package id.penataan.performance.document.model;

import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.UnitAchievement;
import id.penataan.performance.skp.model.Skp;
import id.penataan.performance.skp.model.WorkResult;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that the printed form of a plan shows. */
public record SkpDocument(
        String agency,
        Skp skp,
        @Nullable Officer evaluator,
        Map<UUID, String> served,
        List<Realisation> realisations,
        List<Remark> remarks,
        @Nullable Verdict verdict) {
    public SkpDocument {
        served = Map.copyOf(served);
        realisations = List.copyOf(realisations);
        remarks = List.copyOf(remarks);
    }

    /** Rank and unit of the evaluator, where an employee of the agency. */
    public record Officer(
            @Nullable String golongan, @Nullable String unitName) {}

    /** The latest report on a result or one of its indicators. */
    public record Realisation(
            UUID workResultId,
            @Nullable UUID indicatorId,
            String period,
            String text,
            @Nullable String evidence) {}

    /** Feedback on a result, on a value of behaviour (by name), or on the whole. */
    public record Remark(
            @Nullable UUID workResultId, @Nullable String value, String text) {}

    /** The evaluation as far as it has come. */
    public record Verdict(
            Rating results,
            String resultsReason,
            Rating behaviour,
            String behaviourReason,
            Predikat predikat,
            @Nullable UnitAchievement achievement,
            boolean isFinal) {}

    /** What a result serves: the superior's result, or the performance agreement. */
    public String origin(WorkResult result) {
        var intervened = result.intervenedResultId();
        if (intervened != null) {
            return served.getOrDefault(intervened, "");
        }
        return result.performanceAgreement() == null ? "" : result.performanceAgreement();
    }
}
