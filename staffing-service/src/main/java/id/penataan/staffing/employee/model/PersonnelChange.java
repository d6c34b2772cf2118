package id.penataan.staffing.employee.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be written about one person; null and empty stand for what stays as it is. */
public record PersonnelChange(
        UUID id,
        EmployeeFacts facts,
        boolean factsChanged,
        @Nullable PersonalFacts personal,
        List<Employment> employments,
        @Nullable Rank rank,
        @Nullable Education education,
        List<QualityFinding> findings) {
    public PersonnelChange {
        employments = List.copyOf(employments);
        findings = List.copyOf(findings);
    }

    /** True where nothing but the findings would be written. */
    public boolean nothing() {
        return !factsChanged && personal == null && employments.isEmpty() && rank == null;
    }
}
