package id.penataan.staffing.reference.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position of a unit as it is from one date until the next change. */
public record PositionVersion(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID unitId,
        String code,
        String title,
        @Nullable String jobTitleKey,
        String jenisJabatan,
        @Nullable String eselonId,
        @Nullable String jenjang,
        @Nullable Integer jobClass,
        int need,
        @Nullable String siasnJabatanId,
        @Nullable String minEducationLevel,
        @Nullable List<String> fieldsOfStudy,
        @Nullable Integer minYears,
        boolean critical,
        boolean head) {
    public PositionVersion {
        fieldsOfStudy = fieldsOfStudy == null ? List.of() : List.copyOf(fieldsOfStudy);
    }
}
