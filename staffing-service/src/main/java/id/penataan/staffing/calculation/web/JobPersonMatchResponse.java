package id.penataan.staffing.calculation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.explanation.Explanation;
import id.penataan.staffing.calculation.model.CompetencyGap;
import id.penataan.staffing.calculation.model.JobPersonMatch;
import id.penataan.staffing.calculation.model.JpmBands;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three values of the match with both categories, or the reason why there are none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobPersonMatchResponse(
        List<Gap> gaps,
        @Nullable BigDecimal raw,
        @Nullable BigDecimal capped,
        @Nullable BigDecimal withoutCompensation,
        @Nullable Category appointmentCategory,
        @Nullable Category mappingCategory,
        @Nullable String reason,
        Explanation explanation) {

    /** One competency with its distance from the standard. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Gap(
            String code,
            int required,
            @Nullable Integer reached,
            @Nullable Integer gap) {
        public static Gap from(CompetencyGap gap) {
            return new Gap(gap.code(), gap.required(), gap.reached(), gap.gap());
        }
    }

    /** A category with its official label. */
    public record Category(String code, String label) {
        public static Category from(JpmBands.Band band) {
            return new Category(band.code(), band.label());
        }
    }

    static JobPersonMatchResponse from(JobPersonMatch match, Explanation explanation) {
        var gaps = match.gaps().stream().map(Gap::from).toList();
        return switch (match) {
            case JobPersonMatch.Measured found ->
                new JobPersonMatchResponse(
                        gaps,
                        found.raw().shown(),
                        found.capped().shown(),
                        found.withoutCompensation().shown(),
                        Category.from(found.forAppointment()),
                        Category.from(found.forMapping()),
                        null,
                        explanation);
            case JobPersonMatch.NotMeasurable none ->
                new JobPersonMatchResponse(
                        gaps, null, null, null, null, null, none.reason().name(), explanation);
        };
    }
}
