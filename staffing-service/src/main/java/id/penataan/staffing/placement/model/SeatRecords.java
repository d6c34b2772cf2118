package id.penataan.staffing.placement.model;

import id.penataan.staffing.employee.model.ImportedActing;
import id.penataan.staffing.employee.model.ImportedSeat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reading and writing seats by the batch. */
public interface SeatRecords {
    /** The seats in force or to come of all people and all positions of a batch. */
    List<Held> around(List<ImportedSeat> seats);

    void store(ImportedSeats plan);

    /** Stores what is new or different and gives back what it stored. */
    List<ActingAssignment> storeActing(List<ImportedActing> assignments, Supplier<UUID> ids);

    /** A decreed seat. */
    record Held(
            UUID id,
            UUID employeeId,
            String nip,
            @Nullable UUID positionId,
            UUID unitId,
            @Nullable Integer seatNo,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Held until(LocalDate end) {
            return new Held(id, employeeId, nip, positionId, unitId, seatNo, validFrom, end);
        }

        boolean lastsBeyond(LocalDate date) {
            return validTo == null || validTo.isAfter(date);
        }
    }
}
