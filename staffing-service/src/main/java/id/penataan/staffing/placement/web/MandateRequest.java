package id.penataan.staffing.placement.web;

import id.penataan.staffing.placement.AssignActing;
import id.penataan.staffing.placement.model.ActingKind;
import java.time.LocalDate;
import java.util.UUID;

/** Who acts for which post, from the first to the last day, by which decree. */
public record MandateRequest(
        UUID employeeId,
        UUID positionId,
        ActingKind kind,
        LocalDate validFrom,
        LocalDate lastDay,
        ActingDecreeRequest decree) {

    AssignActing.Mandate toMandate() {
        return new AssignActing.Mandate(employeeId, positionId, kind, validFrom, lastDay, decree.toDecree());
    }
}
