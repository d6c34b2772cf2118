package id.penataan.orgstructure.position.model;

import org.jspecify.annotations.Nullable;

/** Totals as they are shown: without holders, gap and sums of gaps while nothing is known of the holders. */
public record Seats(
        long posts,
        long need,
        @Nullable Long filled,
        @Nullable Long gap,
        @Nullable Long shortage,
        @Nullable Long surplus,
        @Nullable Long unknown) {
    public static Seats of(SeatTotals totals, boolean holdersKnown) {
        return holdersKnown
                ? new Seats(
                        totals.posts(),
                        totals.need(),
                        totals.filled(),
                        totals.surplus() - totals.shortage(),
                        totals.shortage(),
                        totals.surplus(),
                        totals.unknown() == 0 ? null : totals.unknown())
                : new Seats(totals.posts(), totals.need(), null, null, null, null, null);
    }
}
