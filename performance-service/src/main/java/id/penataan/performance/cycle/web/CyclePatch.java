package id.penataan.performance.cycle.web;

import static java.util.Objects.requireNonNullElse;

import id.penataan.performance.cycle.model.Calendar;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.PeriodicEvaluation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A merge patch: what is absent stays as it is. */
record CyclePatch(
        @Nullable PeriodicEvaluation periodicEvaluation,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate skpSetBy,
        @Nullable LocalDate evaluationFrom,
        @Nullable LocalDate evaluationBy,
        @Nullable Integer objectionDays) {

    Cycle applyTo(Cycle cycle) {
        var now = cycle.calendar();
        var changed = new Calendar(
                requireNonNullElse(startDate, now.start()),
                requireNonNullElse(endDate, now.end()),
                requireNonNullElse(skpSetBy, now.skpSetBy()),
                requireNonNullElse(evaluationFrom, now.evaluationFrom()),
                requireNonNullElse(evaluationBy, now.evaluationBy()),
                requireNonNullElse(objectionDays, now.objectionDays()));
        return cycle.changed(changed, requireNonNullElse(periodicEvaluation, cycle.periodic()));
    }
}
