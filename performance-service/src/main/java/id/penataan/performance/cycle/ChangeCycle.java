package id.penataan.performance.cycle;

import id.penataan.kit.failure.NotFound;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves the dates of a cycle, opens it, closes it. */
@ApplicationScoped
public class ChangeCycle {
    private final Cycles cycles;
    private final CycleRecord record;
    private final Clock clock;

    ChangeCycle(Cycles cycles, CycleRecord record, Clock clock) {
        this.cycles = cycles;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Cycle edit(UUID id, Consumer<Cycle> precondition, UnaryOperator<Cycle> change) {
        var before = found(id);
        precondition.accept(before);
        return kept("CYCLE_CHANGED", before, change.apply(before), null);
    }

    @Transactional
    public Cycle open(UUID id) {
        var before = found(id);
        return kept("CYCLE_OPENED", before, before.open(LocalDate.now(clock)), null);
    }

    @Transactional
    public Cycle close(UUID id, String reason, boolean acceptUnfinished) {
        var before = found(id);
        var closed = before.close(LocalDate.now(clock), reason, cycles.unfinished(id), acceptUnfinished);
        return kept("CYCLE_CLOSED", before, closed, reason);
    }

    private Cycle found(UUID id) {
        return cycles.findForChange(id).orElseThrow(() -> new NotFound("cycle-not-found", Map.of("id", id)));
    }

    private Cycle kept(String action, Cycle before, Cycle after, @Nullable String reason) {
        cycles.save(after);
        return record.keep(action, before, after, reason);
    }
}
