package id.penataan.staffing.competency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of standards. */
public record StandardRow(
        UUID id,
        String jobTitle,
        String jenisJabatan,
        @Nullable String jenjang,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
