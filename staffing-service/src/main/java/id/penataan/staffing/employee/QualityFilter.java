package id.penataan.staffing.employee;

import id.penataan.staffing.employee.model.QualityIndicator;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which findings are asked for: of one indicator, of one person, of the people of a unit. */
public record QualityFilter(
        LocalDate asOf,
        @Nullable QualityIndicator indicator,
        @Nullable UUID employee,
        @Nullable UUID unit) {
    public @Nullable Object[] values() {
        return new Object[] {asOf, indicator, employee, unit};
    }
}
