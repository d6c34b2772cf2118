package id.penataan.performance.progress.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.performance.calculation.model.BerAkhlak;
import id.penataan.performance.progress.model.Feedback;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedbackResponse(
        UUID id, @Nullable UUID workResultId, @Nullable BerAkhlak value, String comment, Instant givenAt) {
    static FeedbackResponse from(Feedback feedback) {
        return new FeedbackResponse(
                feedback.id(), feedback.workResultId(), feedback.value(), feedback.comment(), feedback.givenAt());
    }
}
