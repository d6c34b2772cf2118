package id.penataan.local.bench;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Milliseconds of repeated runs of one thing; {@code floor} is what the same SQL alone takes over JDBC. */
public record Timing(
        String what,
        int runs,
        double min,
        double median,
        double p99,
        @Nullable Double floor) {

    static Timing of(String what, long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(what, sorted.length, millis(sorted[0]), at(sorted, 0.50), at(sorted, 0.99), null);
    }

    /** Both together, one after the other; the percentiles are only added. */
    Timing and(Timing next) {
        return new Timing(what, runs, min + next.min, median + next.median, p99 + next.p99, null);
    }

    Timing over(Timing sqlAlone) {
        return new Timing(what, runs, min, median, p99, sqlAlone.median());
    }

    /** How many times the time of the SQL alone the call takes. */
    @Nullable
    Double ratio() {
        return floor == null || floor == 0 ? null : median / floor;
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return millis(sorted[Math.max(index, 0)]);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
