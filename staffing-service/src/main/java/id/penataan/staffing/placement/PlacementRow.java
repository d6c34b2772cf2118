package id.penataan.staffing.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement with the names a reader wants to see. */
public record PlacementRow(
        UUID id,
        UUID employeeId,
        String nip,
        String employeeName,
        @Nullable UUID positionId,
        @Nullable String positionTitle,
        UUID unitId,
        @Nullable String unitName,
        @Nullable Integer seatNo,
        String state,
        String origin,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long revision) {}
