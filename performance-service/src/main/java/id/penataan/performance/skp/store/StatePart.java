package id.penataan.performance.skp.store;

import id.penataan.performance.skp.model.SkpState;
import id.penataan.performance.skp.model.SkpState.Agreed;
import id.penataan.performance.skp.model.SkpState.Draft;
import id.penataan.performance.skp.model.SkpState.Final;
import id.penataan.performance.skp.model.SkpState.InEvaluation;
import id.penataan.performance.skp.model.SkpState.Returned;
import id.penataan.performance.skp.model.SkpState.Running;
import id.penataan.performance.skp.model.SkpState.Submitted;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Embeddable
class StatePart {
    @Column(name = "state")
    String name;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "returned_at")
    Instant returnedAt;

    @Column(name = "return_reason")
    String returnReason;

    @Column(name = "agreed_at")
    Instant agreedAt;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "evaluation_at")
    Instant evaluationAt;

    @Column(name = "final_at")
    Instant finalAt;

    /** Instants of the states passed before stay in the row. */
    static StatePart after(@Nullable StatePart before, SkpState now) {
        var part = before == null ? new StatePart() : before;
        part.name = now.name();
        switch (now) {
            case Draft draft -> {
                // a draft has no history
            }
            case Submitted submitted -> part.submittedAt = submitted.at();
            case Returned returned -> {
                part.returnedAt = returned.at();
                part.returnReason = returned.reason();
            }
            case Agreed agreed -> part.agreedAt = agreed.at();
            case Running running -> part.startedAt = running.since();
            case InEvaluation evaluation -> part.evaluationAt = evaluation.since();
            case Final done -> part.finalAt = done.at();
        }
        return part;
    }

    SkpState toModel() {
        return switch (name) {
            case "DRAFT" -> new Draft();
            case "DIAJUKAN" -> new Submitted(submittedAt);
            case "DIKEMBALIKAN" -> new Returned(returnedAt, returnReason);
            case "DITETAPKAN" -> new Agreed(agreedAt);
            case "BERJALAN" -> new Running(agreedAt, startedAt);
            case "EVALUASI" -> new InEvaluation(agreedAt, evaluationAt);
            default -> new Final(agreedAt, finalAt);
        };
    }
}
