package id.penataan.staffing.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The latest assessment of a person: levels of M1 to M8 and S1 in this order, technical levels by code. */
public record Measured(
        LocalDate assessedOn, LocalDate validUntil, List<Integer> levels, Map<String, Integer> technical) {
    public static final List<String> CODES = List.of("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "S1");

    public Measured {
        levels = List.copyOf(levels);
        technical = Map.copyOf(technical);
    }

    /** Usable through the last day of the third year (Peraturan BKN 26/2019 Ps 29(4)). */
    public boolean usableOn(LocalDate on) {
        return !on.isBefore(assessedOn) && !on.isAfter(validUntil);
    }
}
