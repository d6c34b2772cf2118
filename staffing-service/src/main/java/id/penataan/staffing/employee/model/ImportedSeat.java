package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A definitive seat told by an employee file; without a position the person works in the unit outside its peta jabatan. */
public record ImportedSeat(
        UUID employeeId, String nip, UUID unitId, @Nullable UUID positionId, LocalDate since, long row) {}
