package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A PLT, PLH, PJ or TT row of a position history that is in force; {@code to} is the first day after it. */
public record ImportedActing(
        UUID employeeId,
        String nip,
        UUID unitId,
        @Nullable UUID positionId,
        String kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decreeNumber,
        @Nullable LocalDate decreeDate) {}
