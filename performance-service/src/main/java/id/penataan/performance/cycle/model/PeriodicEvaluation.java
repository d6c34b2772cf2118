package id.penataan.performance.cycle.model;

import java.util.regex.Pattern;

/** Rhythm of the evaluation within the year, chosen by the agency (PermenPANRB 6/2022). */
public enum PeriodicEvaluation {
    BULANAN("(0[1-9]|1[0-2])"),
    TRIWULAN("TW[1-4]");

    private final Pattern shape;

    PeriodicEvaluation(String shape) {
        this.shape = Pattern.compile("\\d{4}-" + shape);
    }

    /** Whether a period is written in this rhythm: 2026-03 or 2026-TW1. */
    public boolean names(String period) {
        return shape.matcher(period).matches();
    }
}
