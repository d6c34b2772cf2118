package id.penataan.staffing.calculation.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A share in percent: compared as it is, shown with two decimals HALF_UP (regulations 0.2: compare unrounded, show rounded). */
public record Percent(BigDecimal unrounded) implements Comparable<Percent> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    public static final Percent FULL = new Percent(HUNDRED);

    public static Percent of(long part, long whole) {
        return new Percent(
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128));
    }

    public Percent cappedAtFull() {
        return compareTo(FULL) > 0 ? FULL : this;
    }

    public BigDecimal shown() {
        return unrounded.setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Percent other) {
        return unrounded.compareTo(other.unrounded);
    }
}
