package id.penataan.performance.progress;

import id.penataan.kit.access.Caller;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.identity.Ids;
import id.penataan.performance.calculation.model.BerAkhlak;
import id.penataan.performance.progress.model.Feedback;
import id.penataan.performance.progress.model.ProgressLog;
import id.penataan.performance.skp.OpenSkp;
import id.penataan.performance.skp.model.Action;
import id.penataan.performance.skp.model.Skp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The superior says how a result or the behaviour is seen, while there is time to do better. */
@ApplicationScoped
public class GiveFeedback {
    private final OpenSkp openSkp;
    private final ProgressLog log;
    private final Audit audit;
    private final Events events;
    private final Caller caller;
    private final Clock clock;

    GiveFeedback(OpenSkp openSkp, ProgressLog log, Audit audit, Events events, Caller caller, Clock clock) {
        this.openSkp = openSkp;
        this.log = log;
        this.audit = audit;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Feedback give(UUID id, @Nullable UUID workResult, @Nullable BerAkhlak value, String comment) {
        var opened = openSkp.forChange(id);
        opened.skp().require(Action.GIVE_FEEDBACK, opened.party());
        check(opened.skp(), workResult, value);
        var feedback = new Feedback(Ids.next(), id, workResult, value, comment, caller.subject(), Instant.now(clock));
        log.add(feedback);
        audit.record("FEEDBACK_GIVEN", "skp", id.toString(), null, feedback, null);
        events.publish(
                "id.penataan.performance.feedback.given",
                id.toString(),
                Map.of(
                        "skpId",
                        id,
                        "feedbackId",
                        feedback.id(),
                        "nip",
                        opened.skp().owner().nip()));
        return feedback;
    }

    private static void check(Skp skp, @Nullable UUID workResult, @Nullable BerAkhlak value) {
        if (workResult != null && value != null) {
            throw Invalid.at("/value", "feedback-on-one-thing");
        }
        if (workResult != null && skp.plan().result(workResult).isEmpty()) {
            throw Invalid.at("/workResultId", "result-not-of-this-skp");
        }
    }
}
