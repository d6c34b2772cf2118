package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disciplinary punishment (PP 94/2021); {@code endsOn} is the first day after it, absent where it has no period. */
public record Punishment(
        UUID employeeId,
        String kind,
        String label,
        String severity,
        String reason,
        String decreeNumber,
        @Nullable LocalDate decreeDate,
        LocalDate effectiveOn,
        int months,
        @Nullable LocalDate endsOn) {}
