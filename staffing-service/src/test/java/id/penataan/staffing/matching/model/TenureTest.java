package id.penataan.staffing.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenureTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-30");

    @Test
    void putsTheDaysOfEarlierSpansBeforeTheLast() {
        var tenure = new Tenure(List.of(span("2020-01-01", "2021-01-16"), span("2025-06-30", null)));

        assertThat(tenure.until(ON)).isEqualTo(Period.of(2, 0, 16));
    }

    @Test
    void leavesOutWhatLiesAfterTheDate() {
        var tenure = new Tenure(List.of(span("2024-06-30", "2027-01-01"), span("2028-01-01", null)));

        assertThat(tenure.until(ON)).isEqualTo(Period.ofYears(2));
        assertThat(tenure.reaches(2, ON)).isTrue();
        assertThat(tenure.reaches(2, ON.minusDays(1))).isFalse();
    }

    private static Tenure.Span span(String from, String to) {
        return new Tenure.Span(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
