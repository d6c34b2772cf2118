package id.penataan.performance.evaluation;

import id.penataan.kit.access.Caller;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.NotFound;
import id.penataan.performance.calculation.model.RuleBook;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import id.penataan.performance.evaluation.model.Evaluation;
import id.penataan.performance.evaluation.model.Evaluations;
import id.penataan.performance.evaluation.model.Ratings;
import id.penataan.performance.evaluation.model.UnitGrades;
import id.penataan.performance.evaluation.model.Yardstick;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.reference.model.UnitLink;
import id.penataan.performance.skp.OpenSkp;
import id.penataan.performance.skp.model.Action;
import id.penataan.performance.skp.model.Skp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The superior of the day rates results and behaviour; until it is final the ratings may be thought over. */
@ApplicationScoped
public class RateSkp {
    private final OpenSkp openSkp;
    private final Cycles cycles;
    private final Evaluations evaluations;
    private final UnitGrades grades;
    private final Organisation organisation;
    private final RuleBook rules;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    RateSkp(
            OpenSkp openSkp,
            Cycles cycles,
            Evaluations evaluations,
            UnitGrades grades,
            Organisation organisation,
            RuleBook rules,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.openSkp = openSkp;
        this.cycles = cycles;
        this.evaluations = evaluations;
        this.grades = grades;
        this.organisation = organisation;
        this.rules = rules;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Evaluation rate(UUID id, Ratings ratings) {
        var opened = openSkp.forChange(id);
        var skp = opened.skp();
        skp.require(Action.RATE, opened.party());
        cycle(skp).requireOpen();
        var before = evaluations.find(id).orElse(null);
        var after =
                Evaluation.of(id, skp.frame().cycleId(), ratings, yardstick(skp), caller.subject(), Instant.now(clock));
        evaluations.save(after);
        audit.record("SKP_RATED", "skp", id.toString(), before, after, ratings.resultsReason());
        return after;
    }

    private Yardstick yardstick(Skp skp) {
        var end = skp.frame().end();
        var unit = skp.owner().unitId();
        var units = organisation.chain(unit, skp.frame().dayOf(end)).stream()
                .map(UnitLink::unitId)
                .toList();
        var grade = grades.nearest(skp.frame().cycleId(), units).orElse(null);
        return new Yardstick(
                rules.predikatMatrix(end),
                rules.unitFirst(end),
                unit,
                skp.owner().head(),
                grade);
    }

    private Cycle cycle(Skp skp) {
        return cycles.find(skp.frame().cycleId()).orElseThrow(() -> new NotFound("cycle-not-found"));
    }
}
