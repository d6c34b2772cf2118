package id.penataan.staffing.employee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post held, as SIASN tells it. */
public record PositionHistoryRow(
        UUID id,
        String siasnId,
        String assignmentKind,
        String jenisJabatan,
        String title,
        @Nullable String siasnJabatanId,
        @Nullable String eselonId,
        @Nullable String postLevel,
        UUID unitId,
        @Nullable String unitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String decreeNumber,
        @Nullable LocalDate decreeDate) {}
