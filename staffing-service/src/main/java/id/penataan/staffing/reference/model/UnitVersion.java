package id.penataan.staffing.reference.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as it is from one date until the next change. */
public record UnitVersion(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID parentId,
        @Nullable String code,
        String name,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String siasnId,
        @Nullable UUID indukUnitId,
        @Nullable String kind) {}
