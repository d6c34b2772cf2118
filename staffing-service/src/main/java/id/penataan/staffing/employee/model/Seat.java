package id.penataan.staffing.employee.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody works and as what: the unit always, the position where the peta jabatan has it. */
public record Seat(
        UUID unitId,
        @Nullable UUID positionId,
        @Nullable JenisJabatan jenisJabatan,
        @Nullable String siasnJabatanId,
        @Nullable String title) {}
