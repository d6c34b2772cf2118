package id.penataan.staffing.competency.model;

import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Levels of the eight managerial competencies and the socio-cultural one, in the order M1..M8, S1 (PermenPANRB 38/2017). */
public record Core(List<Integer> levels) {
    /** The codes of the competencies, in the order of the levels. */
    public static final List<String> CODES = List.of("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "S1");

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Core {
        levels = List.copyOf(levels);
        if (levels.size() != CODES.size() || levels.stream().anyMatch(level -> level < LOWEST || level > HIGHEST)) {
            throw Invalid.at("/levels", "competency-level-out-of-range", Map.of("min", LOWEST, "max", HIGHEST));
        }
    }

    /** By code, each of the nine once. */
    public static Core of(Map<String, Integer> byCode) {
        var faults = new ArrayList<Violation>();
        for (var code : CODES) {
            if (!byCode.containsKey(code)) {
                faults.add(new Violation("/levels/" + code, "value-missing"));
            }
        }
        byCode.keySet().stream()
                .filter(code -> !CODES.contains(code))
                .forEach(code ->
                        faults.add(new Violation("/levels/" + code, "competency-unknown", Map.of("code", code))));
        Invalid.throwIfAny(faults);
        return new Core(CODES.stream().map(byCode::get).toList());
    }
}
