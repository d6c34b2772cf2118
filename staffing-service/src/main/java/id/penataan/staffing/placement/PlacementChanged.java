package id.penataan.staffing.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.placement.model.ActingAssignment;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.SeatRecords;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the neighbours learn of a placement or an acting assignment: its whole state. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementChanged(
        UUID id,
        UUID employeeId,
        String nip,
        @Nullable UUID positionId,
        UUID unitId,
        String kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean cancelled) {
    public static final String TYPE = "id.penataan.staffing.placement.changed";

    static PlacementChanged definitive(Placement placement, boolean cancelled) {
        return new PlacementChanged(
                placement.id(),
                placement.employeeId(),
                placement.nip(),
                placement.positionId(),
                placement.unitId(),
                "DEFINITIF",
                placement.validFrom(),
                placement.validTo(),
                cancelled);
    }

    static PlacementChanged recorded(SeatRecords.Held held) {
        return new PlacementChanged(
                held.id(),
                held.employeeId(),
                held.nip(),
                held.positionId(),
                held.unitId(),
                "DEFINITIF",
                held.validFrom(),
                held.validTo(),
                false);
    }

    static PlacementChanged acting(ActingAssignment acting) {
        return new PlacementChanged(
                acting.id(),
                acting.employeeId(),
                acting.nip(),
                acting.positionId(),
                acting.unitId(),
                kind(acting),
                acting.validFrom(),
                acting.validTo(),
                acting.cancelled());
    }

    private static String kind(ActingAssignment acting) {
        return switch (acting.kind()) {
            case PLT, PJ -> "PLT";
            case PLH -> "PLH";
            case TT -> "TUGAS_TAMBAHAN";
        };
    }
}
