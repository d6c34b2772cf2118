package id.penataan.performance.calculation.model;

import java.time.LocalDate;
import java.util.List;

/** Where a rule in force comes from: its name, the day it took effect, who set it and the regulations it rests on. */
public record RuleSource(String rule, LocalDate effectiveFrom, String setBy, List<String> legalBasis) {
    public RuleSource {
        legalBasis = List.copyOf(legalBasis);
    }

    /** A stable name of the version, so that an old decision can be explained after the rule has changed. */
    public String version() {
        return "%s@%s/%s".formatted(rule, effectiveFrom, setBy);
    }
}
