package id.penataan.orgstructure.position.web;

import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.position.JenisSeats;
import id.penataan.orgstructure.position.ReadPetaJabatan.Seen;
import id.penataan.orgstructure.position.model.SeatTotals;
import id.penataan.orgstructure.position.model.Seats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Totals of the map of posts, for everything meant and by kind of post. */
public record PetaJabatanSummary(LocalDate asOf, boolean holdersKnown, Seats totals, List<ByJenis> byJenis) {
    /** The posts of one kind. */
    public record ByJenis(
            JenisJabatan jenisJabatan,
            Seats seats,
            @Nullable Labels labels) {}

    /** How many posts have each label. */
    public record Labels(long sesuai, long lebih, long kurang, long kosong, long tidakDiketahui) {}

    static PetaJabatanSummary from(Seen seen, List<JenisSeats> kinds) {
        boolean known = seen.state().holdersKnown();
        var totals = kinds.stream().map(JenisSeats::totals).reduce(SeatTotals.NONE, SeatTotals::plus);
        var byJenis = kinds.stream().map(kind -> byJenis(kind, known)).toList();
        return new PetaJabatanSummary(seen.filter().asOf(), known, Seats.of(totals, known), byJenis);
    }

    private static ByJenis byJenis(JenisSeats kind, boolean known) {
        var labels = known
                ? new Labels(
                        kind.sesuai(),
                        kind.lebih(),
                        kind.kurang(),
                        kind.kosong(),
                        kind.totals().unknown())
                : null;
        return new ByJenis(kind.jenis(), Seats.of(kind.totals(), known), labels);
    }
}
