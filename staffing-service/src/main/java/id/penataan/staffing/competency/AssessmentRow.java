package id.penataan.staffing.competency;

import java.time.LocalDate;
import java.util.UUID;

/** A line of the list of assessments; the levels are in the assessment itself. */
public record AssessmentRow(
        UUID id, UUID employeeId, String nip, String name, LocalDate assessedOn, LocalDate validUntil, boolean valid) {}
