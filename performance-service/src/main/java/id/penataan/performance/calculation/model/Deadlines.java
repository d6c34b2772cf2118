package id.penataan.performance.calculation.model;

import java.time.LocalDate;
import java.time.MonthDay;

/** Usual dates of a performance cycle (PP 30/2019, PermenPANRB 6/2022); each cycle may set its own. */
public record Deadlines(MonthDay skpSetBy, int annualEvaluationDays, int objectionDays) {
    public LocalDate skpSetBy(int year) {
        return skpSetBy.atYear(year);
    }

    /** The annual evaluation starts when the period has ended. */
    public LocalDate evaluationFrom(LocalDate periodEnd) {
        return periodEnd.plusDays(1);
    }

    public LocalDate evaluationBy(LocalDate periodEnd) {
        return periodEnd.plusDays(annualEvaluationDays);
    }
}
