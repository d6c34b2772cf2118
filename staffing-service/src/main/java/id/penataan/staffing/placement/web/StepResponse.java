package id.penataan.staffing.placement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.placement.StepRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a placement, oldest step first. */
public record StepResponse(List<Taken> steps) {

    /** One step. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Taken(
            long revision,
            String action,
            String state,
            String by,
            Instant at,
            @Nullable String reason) {
        static Taken from(StepRow row) {
            return new Taken(row.revision(), row.action(), row.state(), row.actor(), row.takenAt(), row.reason());
        }
    }

    static StepResponse from(List<StepRow> rows) {
        return new StepResponse(rows.stream().map(Taken::from).toList());
    }
}
