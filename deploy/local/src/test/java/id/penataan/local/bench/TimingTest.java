package id.penataan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingTest {
    private static final long[] ONE_TO_HUNDRED_MS =
            LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray();

    @Test
    void takesThePercentilesFromTheSortedRuns() {
        var timing = Timing.of("calls", ONE_TO_HUNDRED_MS);

        assertThat(timing.runs()).isEqualTo(100);
        assertThat(timing.min()).isEqualTo(1);
        assertThat(timing.median()).isEqualTo(50);
        assertThat(timing.p99()).isEqualTo(99);
    }

    @Test
    void comparesWithTheSqlAloneOnlyWhereThereIsOne() {
        var timing = Timing.of("calls", ONE_TO_HUNDRED_MS);
        var units = Timing.of("units", new long[] {15_000_000});
        var seats = Timing.of("seats", new long[] {10_000_000});

        assertThat(timing.ratio()).isNull();
        assertThat(timing.over(units.and(seats)).ratio()).isEqualTo(2);
    }

    @Test
    void leavesTheTimesOfTheCallerAsTheyWere() {
        var nanos = ONE_TO_HUNDRED_MS.clone();

        Timing.of("calls", nanos);

        assertThat(nanos).isEqualTo(ONE_TO_HUNDRED_MS);
    }
}
