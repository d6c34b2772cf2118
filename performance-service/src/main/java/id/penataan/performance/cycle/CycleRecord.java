package id.penataan.performance.cycle;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.performance.cycle.model.Calendar;
import id.penataan.performance.cycle.model.Cycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves the trace of each change of a cycle: audit entry and event. */
@ApplicationScoped
class CycleRecord {
    private final Audit audit;
    private final Events events;

    CycleRecord(Audit audit, Events events) {
        this.audit = audit;
        this.events = events;
    }

    /** What is told of a cycle. */
    record Facts(UUID id, int year, String state, String periodicEvaluation, Calendar calendar) {
        static @Nullable Facts of(@Nullable Cycle cycle) {
            return cycle == null
                    ? null
                    : new Facts(
                            cycle.id(),
                            cycle.year(),
                            cycle.state().name(),
                            cycle.periodic().name(),
                            cycle.calendar());
        }
    }

    Cycle keep(String action, @Nullable Cycle before, Cycle after, @Nullable String reason) {
        var facts = new Facts(
                after.id(), after.year(), after.state().name(), after.periodic().name(), after.calendar());
        audit.record(action, "cycle", after.id().toString(), Facts.of(before), facts, reason);
        events.publish("id.penataan.performance.cycle.changed", after.id().toString(), facts);
        return after;
    }
}
