package id.penataan.performance.calculation.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/** The 3×3 table that turns the ratings of results and behaviour into the predikat (PermenPANRB 6/2022 Lampiran). */
public record PredikatMatrix(Map<Rating, Map<Rating, Predikat>> cells) {
    public PredikatMatrix {
        var copy = new EnumMap<Rating, Map<Rating, Predikat>>(Rating.class);
        for (var result : Rating.values()) {
            var row = cells.getOrDefault(result, Map.of());
            if (row.size() != Rating.values().length) {
                throw new IllegalArgumentException("the matrix has no full row for " + result);
            }
            copy.put(result, Map.copyOf(row));
        }
        cells = Map.copyOf(copy);
    }

    /** Good results do not excuse conduct: behaviour below expectation never yields better than Kurang. */
    public Predikat predikat(Rating results, Rating behaviour) {
        return requireNonNull(requireNonNull(cells.get(results)).get(behaviour));
    }
}
