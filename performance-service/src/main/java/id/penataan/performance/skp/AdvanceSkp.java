package id.penataan.performance.skp;

import id.penataan.kit.failure.NotFound;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import id.penataan.performance.skp.OpenSkp.Opened;
import id.penataan.performance.skp.model.Action;
import id.penataan.performance.skp.model.Evaluator;
import id.penataan.performance.skp.model.Plan;
import id.penataan.performance.skp.model.PlanRules;
import id.penataan.performance.skp.model.Skp;
import id.penataan.performance.skp.model.Skps;
import id.penataan.performance.skp.model.WorkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Moves a plan on its way from draft to evaluation; each step is the act of the employee or of the superior of the day. */
@ApplicationScoped
public class AdvanceSkp {
    private final OpenSkp openSkp;
    private final Skps skps;
    private final Cycles cycles;
    private final FindSuperior findSuperior;
    private final SkpRecord record;
    private final Clock clock;

    AdvanceSkp(OpenSkp openSkp, Skps skps, Cycles cycles, FindSuperior findSuperior, SkpRecord record, Clock clock) {
        this.openSkp = openSkp;
        this.skps = skps;
        this.cycles = cycles;
        this.findSuperior = findSuperior;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Opened edit(UUID id, Consumer<Opened> precondition, UnaryOperator<Plan> change) {
        var opened = opened(id, Action.EDIT);
        precondition.accept(opened);
        var skp = opened.skp();
        return kept("SKP_EDITED", opened, skp.edit(change.apply(skp.plan())), null);
    }

    @Transactional
    public Opened submit(UUID id) {
        var opened = opened(id, Action.SUBMIT);
        var skp = opened.skp();
        var evaluator = evaluatorOf(skp);
        rules(skp, evaluator).check(skp.plan());
        return kept("SKP_SUBMITTED", opened, skp.submit(Instant.now(clock), evaluator), null);
    }

    @Transactional
    public Opened agree(UUID id) {
        var opened = opened(id, Action.AGREE);
        var skp = opened.skp();
        return kept("SKP_AGREED", opened, skp.agree(Instant.now(clock), evaluatorOf(skp)), null);
    }

    @Transactional
    public Opened giveBack(UUID id, String reason) {
        var opened = opened(id, Action.RETURN);
        var skp = opened.skp();
        return kept("SKP_RETURNED", opened, skp.returned(Instant.now(clock), evaluatorOf(skp), reason), reason);
    }

    @Transactional
    public Opened beginEvaluation(UUID id) {
        var opened = opened(id, Action.BEGIN_EVALUATION);
        var skp = opened.skp();
        var from = cycle(skp).calendar().evaluationFrom();
        var begun = skp.beginEvaluation(Instant.now(clock), LocalDate.now(clock), from, evaluatorOf(skp));
        return kept("SKP_EVALUATION_BEGUN", opened, begun, null);
    }

    private Opened opened(UUID id, Action action) {
        var opened = openSkp.forChange(id);
        opened.skp().require(action, opened.party());
        cycle(opened.skp()).requireOpen();
        return opened;
    }

    private PlanRules rules(Skp skp, Evaluator evaluator) {
        var nip = evaluator.nip();
        var wanted = skp.plan().results().stream()
                .map(WorkResult::intervenedResultId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known =
                nip == null ? Set.<UUID>of() : skps.agreedResults(skp.frame().cycleId(), wanted, nip);
        return new PlanRules(skp.owner(), known, nip == null);
    }

    private Evaluator evaluatorOf(Skp skp) {
        return FindSuperior.evaluator(findSuperior.of(skp.owner().nip(), skp.frame()));
    }

    private Cycle cycle(Skp skp) {
        return cycles.find(skp.frame().cycleId()).orElseThrow(() -> new NotFound("cycle-not-found"));
    }

    private Opened kept(String action, Opened before, Skp after, @Nullable String reason) {
        return new Opened(record.saved(action, before.skp(), after, reason), before.party());
    }
}
