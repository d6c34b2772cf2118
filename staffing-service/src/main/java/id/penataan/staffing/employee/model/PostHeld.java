package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post somebody holds or held, as SIASN tells it; {@code validTo} is the first day after it. */
public record PostHeld(
        String siasnId,
        UUID employeeId,
        JenisJabatan jenisJabatan,
        String title,
        @Nullable String siasnJabatanId,
        @Nullable String eselonId,
        @Nullable String postLevel,
        UUID unitId,
        String assignmentKind,
        @Nullable String decreeNumber,
        @Nullable LocalDate decreeDate,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public boolean inForce(LocalDate on) {
        return !validFrom.isAfter(on) && (validTo == null || validTo.isAfter(on));
    }
}
