package id.penataan.staffing.employee;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A finding about somebody's record, with who it is about. */
public record QualityFindingRow(
        String indicator,
        String label,
        UUID employeeId,
        String nip,
        String name,
        Map<String, String> params,
        Instant foundAt) {}
