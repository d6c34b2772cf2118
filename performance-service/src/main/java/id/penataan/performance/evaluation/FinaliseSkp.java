package id.penataan.performance.evaluation;

import id.penataan.kit.event.Events;
import id.penataan.kit.failure.NotFound;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import id.penataan.performance.evaluation.model.Evaluation;
import id.penataan.performance.evaluation.model.Evaluations;
import id.penataan.performance.evaluation.model.FinalPredikat;
import id.penataan.performance.evaluation.model.PredikatHistory;
import id.penataan.performance.skp.FindSuperior;
import id.penataan.performance.skp.OpenSkp;
import id.penataan.performance.skp.SkpRecord;
import id.penataan.performance.skp.model.Action;
import id.penataan.performance.skp.model.Skp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes a rated evaluation final: from then on neither service nor database lets anybody change it. */
@ApplicationScoped
public class FinaliseSkp {
    private final OpenSkp openSkp;
    private final Cycles cycles;
    private final Evaluations evaluations;
    private final PredikatHistory history;
    private final FindSuperior findSuperior;
    private final SkpRecord record;
    private final Events events;
    private final Clock clock;

    FinaliseSkp(
            OpenSkp openSkp,
            Cycles cycles,
            Evaluations evaluations,
            PredikatHistory history,
            FindSuperior findSuperior,
            SkpRecord record,
            Events events,
            Clock clock) {
        this.openSkp = openSkp;
        this.cycles = cycles;
        this.evaluations = evaluations;
        this.history = history;
        this.findSuperior = findSuperior;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Evaluation finalise(UUID id) {
        var opened = openSkp.forChange(id);
        var skp = opened.skp();
        skp.require(Action.FINALISE, opened.party());
        var cycle = cycle(skp);
        cycle.requireOpen();
        var evaluation = evaluations.find(id).orElseThrow(() -> skp.conflict("skp-not-rated-yet", Map.of()));
        var done = evaluation.finalised(Instant.now(clock));
        evaluations.save(done);
        var evaluator = FindSuperior.evaluator(findSuperior.of(skp.owner().nip(), skp.frame()));
        var finalised = record.saved("SKP_FINALISED", skp, skp.finalised(Instant.now(clock), evaluator), null);
        if (skp.frame().end().equals(cycle.calendar().end())) {
            tell(finalised, done);
        }
        return done;
    }

    /** Only a plan that reaches the end of the cycle gives the predikat of the year. */
    private void tell(Skp skp, Evaluation evaluation) {
        var evaluator = Objects.requireNonNull(skp.evaluator());
        var predikat = new FinalPredikat(
                skp.owner().nip(),
                skp.frame().year(),
                evaluation.results(),
                evaluation.behaviour(),
                evaluation.predikat(),
                evaluation.predikat(),
                evaluator.nip(),
                FinalPredikat.Source.SKP,
                skp.id());
        history.put(List.of(predikat));
        events.publish(PredikatFinal.TYPE, predikat.nip(), PredikatFinal.of(predikat));
    }

    private Cycle cycle(Skp skp) {
        return cycles.find(skp.frame().cycleId()).orElseThrow(() -> new NotFound("cycle-not-found"));
    }
}
