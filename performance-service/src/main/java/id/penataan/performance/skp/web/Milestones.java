package id.penataan.performance.skp.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.performance.skp.model.SkpState;
import id.penataan.performance.skp.model.SkpState.Agreed;
import id.penataan.performance.skp.model.SkpState.Draft;
import id.penataan.performance.skp.model.SkpState.Final;
import id.penataan.performance.skp.model.SkpState.InEvaluation;
import id.penataan.performance.skp.model.SkpState.Returned;
import id.penataan.performance.skp.model.SkpState.Running;
import id.penataan.performance.skp.model.SkpState.Submitted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record Milestones(
        @Nullable Instant submittedAt,
        @Nullable Instant returnedAt,
        @Nullable String returnReason,
        @Nullable Instant agreedAt,
        @Nullable Instant startedAt,
        @Nullable Instant evaluationAt,
        @Nullable Instant finalAt) {
    private static final Milestones NONE = new Milestones(null, null, null, null, null, null, null);

    static Milestones from(SkpState state) {
        return switch (state) {
            case Draft draft -> NONE;
            case Submitted submitted -> new Milestones(submitted.at(), null, null, null, null, null, null);
            case Returned returned -> new Milestones(null, returned.at(), returned.reason(), null, null, null, null);
            case Agreed agreed -> new Milestones(null, null, null, agreed.at(), null, null, null);
            case Running running -> new Milestones(null, null, null, running.agreedAt(), running.since(), null, null);
            case InEvaluation evaluation ->
                new Milestones(null, null, null, evaluation.agreedAt(), null, evaluation.since(), null);
            case Final done -> new Milestones(null, null, null, done.agreedAt(), null, null, done.at());
        };
    }
}
