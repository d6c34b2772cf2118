package id.penataan.orgstructure.history.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.kit.failure.Invalid;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void holdsItsFirstDayAndNotTheDayItEnds() {
        var period = new Period(DAY, DAY.plusDays(1));

        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.contains(DAY.plusDays(1))).isFalse();
        assertThat(period.contains(DAY.minusDays(1))).isFalse();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(DAY, DAY)).isInstanceOf(Invalid.class);
    }

    @Property
    void sharesExactlyTheDaysBothHold(
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(max = 30) int otherFrom,
            @ForAll @IntRange(max = 70) int day) {
        var one = new Period(DAY.plusDays(from), DAY.plusDays(from + length));
        var other = Period.since(DAY.plusDays(otherFrom));
        var tried = DAY.plusDays(day);

        var shared = one.sharedWith(other).map(period -> period.contains(tried)).orElse(false);

        assertThat(shared).isEqualTo(one.contains(tried) && other.contains(tried));
    }
}
