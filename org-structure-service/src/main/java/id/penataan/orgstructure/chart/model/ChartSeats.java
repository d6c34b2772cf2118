package id.penataan.orgstructure.chart.model;

import org.jspecify.annotations.Nullable;

/**
 * Seats needed (K) and held (B) by a unit and everything below it, and what single posts lack or have too much; a surplus
 * never hides a shortage. Without B nothing is known of the holders.
 */
public record ChartSeats(long need, @Nullable Long filled, long shortage, long surplus) {
    /** How the seats stand. */
    public enum Balance {
        KURANG,
        LEBIH,
        SESUAI,
        TIDAK_DIKETAHUI
    }

    public Balance balance() {
        if (filled == null) {
            return Balance.TIDAK_DIKETAHUI;
        }
        if (shortage > 0) {
            return Balance.KURANG;
        }
        return surplus > 0 ? Balance.LEBIH : Balance.SESUAI;
    }
}
