package id.penataan.performance.skp;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.performance.skp.model.Plan;
import id.penataan.performance.skp.model.Skp;
import id.penataan.performance.skp.model.Skps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores each change of a plan with its trace: audit entry and event. */
@ApplicationScoped
public class SkpRecord {
    private final Skps skps;
    private final Audit audit;
    private final Events events;

    SkpRecord(Skps skps, Audit audit, Events events) {
        this.skps = skps;
        this.audit = audit;
        this.events = events;
    }

    /** What the audit trail keeps of a plan. */
    record Facts(String state, long revision, @Nullable String evaluatorNip, Plan plan) {
        static Facts of(Skp skp) {
            var evaluator = skp.evaluator();
            return new Facts(
                    skp.state().name(), skp.revision(), evaluator == null ? null : evaluator.nip(), skp.plan());
        }
    }

    /** What other services are told. */
    record SkpChanged(UUID id, UUID cycleId, int year, String nip, UUID unitId, String state) {}

    public Skp added(Skp skp) {
        skps.add(skp);
        return traced("SKP_DRAFTED", null, skp, null);
    }

    public Skp saved(String action, Skp before, Skp after, @Nullable String reason) {
        skps.save(after);
        return traced(action, before, after, reason);
    }

    private Skp traced(String action, @Nullable Skp before, Skp after, @Nullable String reason) {
        var id = after.id().toString();
        audit.record(action, "skp", id, before == null ? null : Facts.of(before), Facts.of(after), reason);
        var told = new SkpChanged(
                after.id(),
                after.frame().cycleId(),
                after.frame().year(),
                after.owner().nip(),
                after.owner().unitId(),
                after.state().name());
        events.publish("id.penataan.performance.skp.changed", id, told);
        return after;
    }
}
