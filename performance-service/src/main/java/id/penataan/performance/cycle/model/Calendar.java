package id.penataan.performance.cycle.model;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

/** The dates of a cycle; the agency may move all of them, none may contradict another. */
public record Calendar(
        LocalDate start,
        LocalDate end,
        LocalDate skpSetBy,
        LocalDate evaluationFrom,
        LocalDate evaluationBy,
        int objectionDays) {

    public Calendar {
        var violations = new ArrayList<Violation>();
        if (!start.isBefore(end)) {
            violations.add(new Violation("/endDate", "cycle-ends-before-start", Map.of("start", start, "end", end)));
        }
        if (skpSetBy.isBefore(start) || skpSetBy.isAfter(end)) {
            violations.add(new Violation("/skpSetBy", "deadline-outside-cycle", Map.of("start", start, "end", end)));
        }
        if (evaluationFrom.isBefore(start)) {
            violations.add(new Violation("/evaluationFrom", "evaluation-before-cycle", Map.of("start", start)));
        }
        if (evaluationBy.isBefore(evaluationFrom)) {
            violations.add(
                    new Violation("/evaluationBy", "evaluation-ends-before-start", Map.of("from", evaluationFrom)));
        }
        Invalid.throwIfAny(violations);
    }
}
