package id.penataan.orgstructure.position.web;

import id.penataan.kit.failure.Invalid;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.position.PositionFilter;
import id.penataan.orgstructure.position.model.SeatBalance;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of positions and of the map of posts. */
public record PositionListParams(
        @QueryParam("unit") @Nullable UUID unit,
        @QueryParam("subtree") @Nullable Boolean subtree,
        @QueryParam("q") @Nullable String q,
        @QueryParam("jenisJabatan") @Nullable JenisJabatan jenisJabatan,
        @QueryParam("critical") @Nullable Boolean critical,
        @QueryParam("code") @Nullable String code,
        @QueryParam("siasnJabatanId") @Nullable String siasnJabatanId,
        @QueryParam("label") SeatBalance.@Nullable Label label) {
    PositionFilter toFilter(LocalDate asOf) {
        if (unit == null && subtree != null) {
            throw Invalid.at("/query/unit", "unit-needed");
        }
        return new PositionFilter(
                asOf, unit, Boolean.TRUE.equals(subtree), q, jenisJabatan, critical, code, siasnJabatanId, label);
    }
}
