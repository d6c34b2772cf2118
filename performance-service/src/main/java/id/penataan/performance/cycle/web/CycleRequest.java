package id.penataan.performance.cycle.web;

import id.penataan.performance.cycle.PrepareCycle;
import id.penataan.performance.cycle.model.PeriodicEvaluation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record CycleRequest(
        int year,
        PeriodicEvaluation periodicEvaluation,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate skpSetBy,
        @Nullable LocalDate evaluationFrom,
        @Nullable LocalDate evaluationBy,
        @Nullable Integer objectionDays) {

    PrepareCycle.Wish toWish() {
        return new PrepareCycle.Wish(
                year, periodicEvaluation, startDate, endDate, skpSetBy, evaluationFrom, evaluationBy, objectionDays);
    }
}
