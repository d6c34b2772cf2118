package id.penataan.staffing.employee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finished education. */
public record EducationRow(
        UUID id,
        String levelId,
        String level,
        String field,
        @Nullable String school,
        @Nullable Integer year,
        @Nullable Boolean atAppointment) {}
