package id.penataan.performance.cycle;

import id.penataan.kit.identity.Ids;
import id.penataan.performance.calculation.model.RuleBook;
import id.penataan.performance.cycle.model.Calendar;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import id.penataan.performance.cycle.model.PeriodicEvaluation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prepares the cycle of a year; dates that are not given follow the configured deadlines. */
@ApplicationScoped
public class PrepareCycle {
    private final Cycles cycles;
    private final RuleBook rules;
    private final CycleRecord record;

    PrepareCycle(Cycles cycles, RuleBook rules, CycleRecord record) {
        this.cycles = cycles;
        this.rules = rules;
        this.record = record;
    }

    /** What the agency wishes; everything but the year may be left to the rules. */
    public record Wish(
            int year,
            PeriodicEvaluation periodic,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate skpSetBy,
            @Nullable LocalDate evaluationFrom,
            @Nullable LocalDate evaluationBy,
            @Nullable Integer objectionDays) {}

    @Transactional
    public Cycle prepare(Wish wish) {
        var cycle = Cycle.prepare(Ids.next(), wish.year(), calendar(wish), wish.periodic());
        cycles.add(cycle);
        return record.keep("CYCLE_PREPARED", null, cycle, null);
    }

    private Calendar calendar(Wish wish) {
        var start = Objects.requireNonNullElse(wish.start(), LocalDate.of(wish.year(), 1, 1));
        var end = Objects.requireNonNullElse(wish.end(), LocalDate.of(wish.year(), 12, 31));
        var usual = rules.deadlines(start).value();
        var from = Objects.requireNonNullElse(wish.evaluationFrom(), usual.evaluationFrom(end));
        return new Calendar(
                start,
                end,
                Objects.requireNonNullElse(wish.skpSetBy(), usual.skpSetBy(wish.year())),
                from,
                Objects.requireNonNullElse(wish.evaluationBy(), usual.evaluationBy(end)),
                Objects.requireNonNullElse(wish.objectionDays(), usual.objectionDays()));
    }
}
