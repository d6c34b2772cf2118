package id.penataan.performance.skp;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One plan in a list. */
public record SkpRow(
        UUID id,
        UUID cycleId,
        int year,
        LocalDate startDate,
        LocalDate endDate,
        String nip,
        String employeeName,
        String positionTitle,
        UUID unitId,
        String unitName,
        String approach,
        String state,
        @Nullable String evaluatorName,
        @Nullable String predikat) {}
