package id.penataan.staffing.placement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.placement.PlacementRow;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a list of placements. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacementRowResponse(
        UUID id,
        String state,
        String origin,
        UUID employeeId,
        String nip,
        String employeeName,
        @Nullable UUID positionId,
        @Nullable String positionTitle,
        @Nullable Integer seatNo,
        UUID unitId,
        @Nullable String unitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static PlacementRowResponse from(PlacementRow row) {
        return new PlacementRowResponse(
                row.id(),
                row.state(),
                row.origin(),
                row.employeeId(),
                row.nip(),
                row.employeeName(),
                row.positionId(),
                row.positionTitle(),
                row.seatNo(),
                row.unitId(),
                row.unitName(),
                row.validFrom(),
                row.validTo());
    }
}
