package id.penataan.staffing.employee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A golongan and since when it is held. What the export leaves out between the first and the last one stays unknown. */
public record RankRow(
        String golongan,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
