package id.penataan.staffing.employee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A disciplinary punishment and until when it holds. */
public record DisciplineRow(
        UUID id,
        String kind,
        String label,
        String severity,
        String reason,
        String decreeNumber,
        @Nullable LocalDate decreeDate,
        LocalDate validFrom,
        int months,
        @Nullable LocalDate validTo,
        boolean inForce) {}
