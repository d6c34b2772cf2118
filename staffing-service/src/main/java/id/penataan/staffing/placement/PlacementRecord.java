package id.penataan.staffing.placement;

import id.penataan.staffing.placement.model.Phase;
import id.penataan.staffing.placement.model.Placement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as the audit trail keeps it. */
record PlacementRecord(
        UUID employeeId,
        @Nullable UUID positionId,
        UUID unitId,
        @Nullable Integer seatNo,
        Phase state,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long revision) {

    static PlacementRecord of(Placement placement, LocalDate on) {
        return new PlacementRecord(
                placement.employeeId(),
                placement.positionId(),
                placement.unitId(),
                placement.seatNo(),
                placement.phase(on),
                placement.validFrom(),
                placement.validTo(),
                placement.revision());
    }
}
