package id.penataan.staffing.placement.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat of a position that is held or kept for somebody, and from when its holder has another seat approved. */
public record SeatHold(
        UUID placementId,
        UUID employeeId,
        int seatNo,
        boolean decreed,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate leavingOn) {

    /** Whether the seat is taken at any time from a day on; a holder whose move is approved by then does not count. */
    boolean blocks(LocalDate from) {
        if (validTo != null && !validTo.isAfter(from)) {
            return false;
        }
        return leavingOn == null || leavingOn.isAfter(from);
    }

    boolean heldFrom(LocalDate from) {
        return decreed && (validTo == null || validTo.isAfter(from));
    }
}
