package id.penataan.orgstructure.workload.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A division that is kept exact: it is compared unrounded and shown rounded. */
public record Quotient(BigDecimal numerator, BigDecimal denominator) {
    private static final int SHOWN_DECIMALS = 4;

    public Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive");
        }
    }

    public BigDecimal shown() {
        return numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whole seats, half up, from the unrounded quotient. */
    public int seats() {
        return numerator.divide(denominator, 0, RoundingMode.HALF_UP).intValueExact();
    }

    public boolean above(BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator)) > 0;
    }

    public boolean atLeast(BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator)) >= 0;
    }
}
