package id.penataan.orgstructure.position.model;

import java.util.Collection;

/**
 * Several posts together. Shortages and surpluses are found post by post and summed apart, so that a surplus in one
 * post never hides a shortage in another.
 */
public record SeatTotals(long posts, long need, long filled, long shortage, long surplus, long unknown) {
    public static final SeatTotals NONE = new SeatTotals(0, 0, 0, 0, 0, 0);

    public static SeatTotals of(Collection<SeatBalance> balances) {
        return balances.stream().map(SeatTotals::of).reduce(NONE, SeatTotals::plus);
    }

    public static SeatTotals of(SeatBalance balance) {
        return new SeatTotals(
                1,
                balance.need() == null ? 0 : balance.need(),
                balance.filled() == null ? 0 : balance.filled(),
                balance.shortage(),
                balance.surplus(),
                balance.gap() == null ? 1 : 0);
    }

    public SeatTotals plus(SeatTotals other) {
        return new SeatTotals(
                posts + other.posts,
                need + other.need,
                filled + other.filled,
                shortage + other.shortage,
                surplus + other.surplus,
                unknown + other.unknown);
    }
}
