package id.penataan.performance.evaluation;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.kit.failure.Forbidden;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.StateConflict;
import id.penataan.performance.calculation.model.UnitAchievement;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import id.penataan.performance.evaluation.model.UnitGrade;
import id.penataan.performance.evaluation.model.UnitGrades;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.reference.model.UnitLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The leader one level up, or the assessment team, grades a unit (SE MenPANRB 3/2023). */
@ApplicationScoped
public class GradeUnit {
    private final Cycles cycles;
    private final UnitGrades grades;
    private final Organisation organisation;
    private final Caller caller;
    private final Scope scope;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    GradeUnit(
            Cycles cycles,
            UnitGrades grades,
            Organisation organisation,
            Caller caller,
            Scope scope,
            Audit audit,
            Events events,
            Clock clock) {
        this.cycles = cycles;
        this.grades = grades;
        this.organisation = organisation;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public UnitGrade grade(UUID cycleId, UUID unit, UnitAchievement achievement, String reason) {
        var cycle = open(cycleId);
        var links = organisation.chain(unit, day(cycle));
        if (links.isEmpty()) {
            throw Invalid.at("/unitId", "unit-not-found", Map.of("id", unit));
        }
        requireGrader(unit, links);
        var made = new UnitGrade(
                cycleId,
                unit,
                links.getFirst().unitName(),
                achievement,
                reason,
                caller.subject(),
                Instant.now(clock),
                1);
        grades.add(made);
        return traced("UNIT_GRADED", null, made);
    }

    @Transactional
    public UnitGrade change(
            UUID cycleId, UUID unit, Consumer<UnitGrade> precondition, UnitAchievement achievement, String reason) {
        var cycle = open(cycleId);
        var before = grades.find(cycleId, unit)
                .orElseThrow(() -> new NotFound("unit-achievement-not-found", Map.of("unit", unit)));
        requireGrader(unit, organisation.chain(unit, day(cycle)));
        precondition.accept(before);
        if (grades.inUse(cycleId, unit)) {
            throw new StateConflict("unit-achievement-in-use", Map.of("unit", unit));
        }
        var after = before.changed(achievement, reason, caller.subject(), Instant.now(clock));
        grades.save(after);
        return traced("UNIT_GRADE_CHANGED", before, after);
    }

    private Cycle open(UUID id) {
        var cycle = cycles.find(id).orElseThrow(() -> new NotFound("cycle-not-found", Map.of("id", id)));
        cycle.requireOpen();
        return cycle;
    }

    /** The unit as it stood at the end of the period, or stands now while that lies ahead. */
    private LocalDate day(Cycle cycle) {
        var today = LocalDate.now(clock);
        return today.isAfter(cycle.calendar().end()) ? cycle.calendar().end() : today;
    }

    private void requireGrader(UUID unit, List<UnitLink> links) {
        if (caller.hasAny("tim-penilai", "ppk")) {
            scope.requireUnit(unit, LocalDate.now(clock));
        } else if (!leadsAbove(links)) {
            throw new Forbidden("only-the-leader-above", Map.of("unit", unit));
        }
    }

    private boolean leadsAbove(List<UnitLink> links) {
        return links.stream()
                .skip(1)
                .filter(link -> !link.leaders().isEmpty())
                .findFirst()
                .map(link -> link.leaders().size() == 1
                        && scope.isSelf(link.leaders().getFirst().nip()))
                .orElse(false);
    }

    private UnitGrade traced(String action, @Nullable UnitGrade before, UnitGrade after) {
        audit.record(action, "unit-achievement", after.unitId().toString(), before, after, after.reason());
        events.publish(
                "id.penataan.performance.unit-achievement.set", after.unitId().toString(), after);
        return after;
    }
}
