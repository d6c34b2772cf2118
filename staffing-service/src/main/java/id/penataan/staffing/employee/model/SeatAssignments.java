package id.penataan.staffing.employee.model;

import java.util.List;

/** Takes over the seats that an imported file says people hold. The same seat a second time changes nothing. */
public interface SeatAssignments {
    /** Definitive seats: one that begins later closes the one before. */
    void assignImported(List<ImportedSeat> seats);

    /** Acting assignments and extra tasks, which never replace the definitive seat. */
    void actingImported(List<ImportedActing> assignments);
}
