package id.penataan.orgstructure.position.model;

import org.jspecify.annotations.Nullable;

/** Need (K) and holders (B) of one post on one day (peta jabatan, PermenPANRB 1/2020; Peraturan BKN 9/2022). */
public record SeatBalance(@Nullable Integer need, @Nullable Integer filled) {
    /** How the seats stand. */
    public enum Label {
        SESUAI,
        LEBIH,
        KURANG,
        KOSONG,
        TIDAK_DIKETAHUI
    }

    /** B − K: negative is a shortage. Unknown while either is. */
    public @Nullable Integer gap() {
        return need == null || filled == null ? null : filled - need;
    }

    public Label label() {
        var gap = gap();
        if (gap == null) {
            return Label.TIDAK_DIKETAHUI;
        }
        if (gap == 0) {
            return Label.SESUAI;
        }
        if (gap > 0) {
            return Label.LEBIH;
        }
        return filled != null && filled == 0 ? Label.KOSONG : Label.KURANG;
    }

    public int shortage() {
        var gap = gap();
        return gap == null ? 0 : Math.max(-gap, 0);
    }

    public int surplus() {
        var gap = gap();
        return gap == null ? 0 : Math.max(gap, 0);
    }
}
