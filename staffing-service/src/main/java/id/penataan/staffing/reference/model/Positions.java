package id.penataan.staffing.reference.model;

import java.time.LocalDate;
import java.util.Map;

/** The positions of the agency as org-structure told them. */
public interface Positions {
    /** The positions in force on a date, by the names an export knows them under. */
    Map<SeatKey, PositionName> bySeatKey(LocalDate asOf);
}
