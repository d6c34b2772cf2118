package id.penataan.staffing.placement.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The deciding document (surat keputusan) of a placement or an acting assignment. */
public record Decree(
        String number,
        LocalDate date,
        @Nullable String issuer,
        @Nullable String legalBasis) {}
