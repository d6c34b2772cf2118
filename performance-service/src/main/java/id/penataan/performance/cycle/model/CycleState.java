package id.penataan.performance.cycle.model;

import java.time.LocalDate;

/** Life of a cycle: prepared, then open for planning and evaluation, then closed. */
public sealed interface CycleState {
    String name();

    /** Dates may still change; nobody works in it. */
    record Prepared() implements CycleState {
        @Override
        public String name() {
            return "DISIAPKAN";
        }
    }

    /** Plans are written, progress is reported, evaluations are made. */
    record Open(LocalDate on) implements CycleState {
        @Override
        public String name() {
            return "DIBUKA";
        }
    }

    /** Nothing changes any more. */
    record Closed(LocalDate openedOn, LocalDate on, String reason) implements CycleState {
        @Override
        public String name() {
            return "DITUTUP";
        }
    }
}
