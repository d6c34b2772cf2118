package id.penataan.staffing.employee.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An education with the person who finished it. */
public record EducationOf(UUID employeeId, Education education) {
    /** What makes it the same education when it is told again. */
    public Key key() {
        return new Key(employeeId, education.levelId(), education.fieldName(), education.year());
    }

    /** Person, level, field and year. */
    public record Key(
            UUID employeeId,
            String levelId,
            String fieldName,
            @Nullable Integer year) {}
}
