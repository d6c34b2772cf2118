package id.penataan.staffing.competency.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The levels that somebody was found to have on a day, and the potential beside them. */
public record AssessmentFacts(
        UUID employeeId,
        LocalDate assessedOn,
        List<Integer> levels,
        Map<String, Integer> technical,
        @Nullable List<BigDecimal> potential,
        @Nullable String notes) {
    public AssessmentFacts {
        levels = new Core(levels).levels();
        technical = new TreeMap<>(technical);
        potential = potential == null
                ? null
                : potential.stream()
                        .map(score -> score.setScale(2, RoundingMode.HALF_UP))
                        .toList();
    }
}
