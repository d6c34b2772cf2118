package id.penataan.staffing.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.calculation.model.CompetencyGap;
import id.penataan.staffing.calculation.model.JobPersonMatch;
import id.penataan.staffing.calculation.model.JpmBands;
import id.penataan.staffing.matching.model.Candidacy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The job-person match with every gap, or the reason why there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchResponse(
        @Nullable BigDecimal raw,
        @Nullable BigDecimal capped,
        @Nullable BigDecimal withoutCompensation,
        @Nullable Category appointmentCategory,
        @Nullable Category mappingCategory,
        @Nullable String reason,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate validUntil,
        List<Gap> gaps,
        List<Gap> technicalGaps) {

    /** A category with its official label. */
    public record Category(String code, String label) {
        static Category from(JpmBands.Band band) {
            return new Category(band.code(), band.label());
        }
    }

    /** One competency with its distance from the standard. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Gap(
            String code,
            int required,
            @Nullable Integer reached,
            @Nullable Integer gap) {
        static List<Gap> from(List<CompetencyGap> gaps) {
            return gaps.stream()
                    .map(gap -> new Gap(gap.code(), gap.required(), gap.reached(), gap.gap()))
                    .toList();
        }
    }

    static MatchResponse from(Candidacy candidacy) {
        var used = candidacy.usableAssessment();
        var assessedOn = used.map(found -> found.assessedOn()).orElse(null);
        var validUntil = used.map(found -> found.validUntil()).orElse(null);
        var technical = Gap.from(candidacy.technicalGaps());
        return switch (candidacy.match()) {
            case JobPersonMatch.Measured match ->
                new MatchResponse(
                        match.raw().shown(),
                        match.capped().shown(),
                        match.withoutCompensation().shown(),
                        Category.from(match.forAppointment()),
                        Category.from(match.forMapping()),
                        null,
                        assessedOn,
                        validUntil,
                        Gap.from(match.gaps()),
                        technical);
            case JobPersonMatch.NotMeasurable none ->
                new MatchResponse(
                        null,
                        null,
                        null,
                        null,
                        null,
                        none.reason().name(),
                        assessedOn,
                        validUntil,
                        Gap.from(none.gaps()),
                        technical);
        };
    }
}
