package id.penataan.staffing.competency.web;

import id.penataan.staffing.competency.model.AssessmentFacts;
import id.penataan.staffing.competency.model.Core;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The result of an assessment. */
public record AssessmentRequest(
        UUID employeeId,
        LocalDate assessedOn,
        Map<String, Integer> levels,
        @Nullable Map<String, Integer> technical,
        @Nullable List<BigDecimal> potential,
        @Nullable String notes) {
    AssessmentFacts facts() {
        return new AssessmentFacts(
                employeeId,
                assessedOn,
                Core.of(levels).levels(),
                technical == null ? Map.of() : technical,
                potential,
                notes);
    }
}
