package id.penataan.orgstructure.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit in a list, as it is on the day asked for. */
public record UnitRow(
        UUID id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID parentId,
        @Nullable String code,
        String name,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String siasnId,
        @Nullable String kind,
        int sortOrder,
        String sortName) {}
