package id.penataan.staffing.competency.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decree or regulation that sets a standard. */
public record LegalSource(
        String title,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String article,
        @Nullable String url) {}
