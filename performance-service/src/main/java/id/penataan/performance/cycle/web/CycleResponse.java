package id.penataan.performance.cycle.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.kit.precondition.ETag;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.CycleState.Closed;
import id.penataan.performance.cycle.model.CycleState.Open;
import id.penataan.performance.cycle.model.CycleState.Prepared;
import id.penataan.performance.cycle.model.PeriodicEvaluation;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record CycleResponse(
        UUID id,
        int year,
        LocalDate startDate,
        LocalDate endDate,
        PeriodicEvaluation periodicEvaluation,
        LocalDate skpSetBy,
        LocalDate evaluationFrom,
        LocalDate evaluationBy,
        int objectionDays,
        String state,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closeReason,
        Set<Cycle.Action> allowedActions) {

    /** Actions are shown to those who may take them. */
    static CycleResponse from(Cycle cycle, boolean manages) {
        var calendar = cycle.calendar();
        var state = cycle.state();
        return new CycleResponse(
                cycle.id(),
                cycle.year(),
                calendar.start(),
                calendar.end(),
                cycle.periodic(),
                calendar.skpSetBy(),
                calendar.evaluationFrom(),
                calendar.evaluationBy(),
                calendar.objectionDays(),
                state.name(),
                switch (state) {
                    case Prepared prepared -> null;
                    case Open open -> open.on();
                    case Closed closed -> closed.openedOn();
                },
                state instanceof Closed closed ? closed.on() : null,
                state instanceof Closed closed ? closed.reason() : null,
                manages ? cycle.allowed() : Set.of());
    }

    static ETag tag(Cycle cycle, boolean manages) {
        return ETag.of(cycle.id(), cycle.revision(), manages);
    }
}
