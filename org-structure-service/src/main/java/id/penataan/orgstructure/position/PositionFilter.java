package id.penataan.orgstructure.position;

import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.history.model.SearchText;
import id.penataan.orgstructure.position.model.SeatBalance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which positions are meant: in force on the day, in the unit or its subtree, and what else is named. */
public record PositionFilter(
        LocalDate asOf,
        @Nullable UUID unit,
        boolean subtree,
        @Nullable String q,
        @Nullable JenisJabatan jenis,
        @Nullable Boolean critical,
        @Nullable String code,
        @Nullable String siasnJabatanId,
        SeatBalance.@Nullable Label label) {
    public static PositionFilter ofUnit(LocalDate asOf, @Nullable UUID unit, boolean subtree) {
        return new PositionFilter(asOf, unit, subtree, null, null, null, null, null, null);
    }

    /** The words of the search as titles are stored; each has to occur. */
    public List<String> words() {
        return q == null || q.isBlank() ? List.of() : List.of(SearchText.of(q).split(" "));
    }
}
