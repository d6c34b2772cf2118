package id.penataan.performance.cycle.store;

import id.penataan.performance.cycle.model.Calendar;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.CycleState;
import id.penataan.performance.cycle.model.CycleState.Closed;
import id.penataan.performance.cycle.model.CycleState.Open;
import id.penataan.performance.cycle.model.CycleState.Prepared;
import id.penataan.performance.cycle.model.PeriodicEvaluation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

@Entity
@Table(name = "cycle")
class CycleEntity {
    @Id
    UUID id;

    @Column(name = "instansi_id", updatable = false)
    String instansi;

    int year;

    @Column(name = "start_date")
    LocalDate start;

    @Column(name = "end_date")
    LocalDate end;

    @Column(name = "periodic_evaluation")
    @Enumerated(EnumType.STRING)
    PeriodicEvaluation periodic;

    @Column(name = "skp_set_by")
    LocalDate skpSetBy;

    @Column(name = "evaluation_from")
    LocalDate evaluationFrom;

    @Column(name = "evaluation_by")
    LocalDate evaluationBy;

    @Column(name = "objection_days")
    int objectionDays;

    String state;

    @Column(name = "opened_on")
    LocalDate openedOn;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "close_reason")
    String closeReason;

    long revision;

    Cycle toModel() {
        var calendar = new Calendar(start, end, skpSetBy, evaluationFrom, evaluationBy, objectionDays);
        return new Cycle(id, year, calendar, periodic, toState(), revision);
    }

    void take(Cycle cycle) {
        id = cycle.id();
        year = cycle.year();
        periodic = cycle.periodic();
        revision = cycle.revision();
        take(cycle.calendar());
        take(cycle.state());
    }

    private void take(Calendar calendar) {
        start = calendar.start();
        end = calendar.end();
        skpSetBy = calendar.skpSetBy();
        evaluationFrom = calendar.evaluationFrom();
        evaluationBy = calendar.evaluationBy();
        objectionDays = calendar.objectionDays();
    }

    private void take(CycleState now) {
        state = now.name();
        switch (now) {
            case Prepared prepared -> openedOn = null;
            case Open open -> openedOn = open.on();
            case Closed closed -> {
                openedOn = closed.openedOn();
                closedOn = closed.on();
                closeReason = closed.reason();
            }
        }
    }

    private CycleState toState() {
        return switch (state) {
            case "DISIAPKAN" -> new Prepared();
            case "DIBUKA" -> new Open(openedOn);
            default -> new Closed(openedOn, closedOn, Objects.requireNonNull(closeReason));
        };
    }
}
