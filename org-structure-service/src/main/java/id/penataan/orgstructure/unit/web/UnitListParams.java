package id.penataan.orgstructure.unit.web;

import id.penataan.kit.failure.Invalid;
import id.penataan.orgstructure.unit.UnitFilter;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the list of units. */
public record UnitListParams(
        @QueryParam("q") @Nullable String q,
        @QueryParam("parent") @Nullable UUID parent,
        @QueryParam("unit") @Nullable UUID unit,
        @QueryParam("subtree") @Nullable Boolean subtree,
        @QueryParam("code") @Nullable String code,
        @QueryParam("siasnId") @Nullable String siasnId) {
    UnitFilter toFilter(LocalDate asOf) {
        if (unit != null && !Boolean.TRUE.equals(subtree)) {
            throw Invalid.at("/query/subtree", "subtree-needed");
        }
        return new UnitFilter(asOf, q, parent, unit, code, siasnId);
    }
}
