package id.penataan.orgstructure.unit.web;

import id.penataan.orgstructure.unit.UnitRow;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit in a list. */
public record UnitItem(
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
        int sortOrder) {
    static UnitItem from(UnitRow row) {
        return new UnitItem(
                row.id(),
                row.validFrom(),
                row.validTo(),
                row.parentId(),
                row.code(),
                row.name(),
                row.headTitle(),
                row.eselonId(),
                row.siasnId(),
                row.kind(),
                row.sortOrder());
    }
}
