package id.penataan.staffing.placement.model;

import id.penataan.staffing.calculation.model.PostLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position as placement sees it on a date. */
public record Post(
        UUID id,
        String title,
        UUID unitId,
        String jenisJabatan,
        @Nullable String siasnJabatanId,
        @Nullable PostLevel level,
        int need) {}
