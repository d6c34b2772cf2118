package id.penataan.performance.skp.model;

import java.time.LocalDate;
import java.util.UUID;

/** The cycle of a plan and the part of the year it covers, both days included. */
public record Frame(UUID cycleId, int year, LocalDate start, LocalDate end) {

    /** A day after the end is looked at as the last day: the seat that is judged is the one held then. */
    public LocalDate dayOf(LocalDate today) {
        if (today.isBefore(start)) {
            return start;
        }
        return today.isAfter(end) ? end : today;
    }
}
