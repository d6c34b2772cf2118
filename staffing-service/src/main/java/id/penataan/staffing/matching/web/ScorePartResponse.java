package id.penataan.staffing.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.matching.model.CandidateScore;
import id.penataan.staffing.matching.model.ScorePart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of the score; without points there is a reason, and the part adds nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScorePartResponse(
        ScorePart part,
        @Nullable BigDecimal points,
        BigDecimal weight,
        @Nullable String reason) {

    static List<ScorePartResponse> from(CandidateScore score) {
        return score.parts().stream()
                .map(part -> {
                    var points = part.points();
                    return new ScorePartResponse(
                            part.part(),
                            points == null ? null : points.setScale(2, RoundingMode.HALF_UP),
                            part.weight(),
                            part.reason());
                })
                .toList();
    }
}
