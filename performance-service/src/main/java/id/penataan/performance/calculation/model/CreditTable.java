package id.penataan.performance.calculation.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Angka kredit of functional posts: what a year earns and what a promotion needs (PermenPANRB 1/2023 Ps 36-37, Peraturan BKN 3/2023). */
public record CreditTable(
        Map<Jenjang, BigDecimal> coefficients, Map<Predikat, Integer> percentages, Map<Jenjang, Need> needs) {
    private static final BigDecimal MONTHS_AND_PERCENT = BigDecimal.valueOf(12L * 100L);

    public CreditTable {
        if (coefficients.size() != Jenjang.values().length
                || needs.size() != Jenjang.values().length
                || percentages.size() != Predikat.values().length) {
            throw new IllegalArgumentException("the table of angka kredit has holes");
        }
        coefficients = Map.copyOf(coefficients);
        percentages = Map.copyOf(percentages);
        needs = Map.copyOf(needs);
    }

    /** Months ÷ 12 × percentage of the predikat × coefficient of the jenjang, rounded once at the end. */
    public Credit convert(Jenjang jenjang, Period period) {
        var coefficient = requireNonNull(coefficients.get(jenjang));
        int percent = requireNonNull(percentages.get(period.predikat()));
        var earned = coefficient
                .multiply(BigDecimal.valueOf((long) percent * period.months()))
                .divide(MONTHS_AND_PERCENT, 2, RoundingMode.HALF_UP);
        return new Credit(period, coefficient, percent, earned);
    }

    /** Periods are rounded one by one and then added. */
    public Account account(Jenjang jenjang, List<Period> periods, BigDecimal before) {
        var credits = periods.stream().map(period -> convert(jenjang, period)).toList();
        var earned = credits.stream().map(Credit::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Account(jenjang, credits, earned, before.add(earned), requireNonNull(needs.get(jenjang)));
    }

    /** Months worked with one predikat. */
    public record Period(Predikat predikat, int months) {}

    /** What one period earns. */
    public record Credit(Period period, BigDecimal coefficient, int percent, BigDecimal earned) {}

    /** Cumulative credit that a rise in rank or in jenjang asks for; the top jenjang of a category has no next one. */
    public record Need(
            String firstGolongan,
            String lastGolongan,
            BigDecimal forRank,
            @Nullable BigDecimal forJenjang) {}

    /** What the periods earn together, the total with what was there before, and the need it is held against. */
    public record Account(Jenjang jenjang, List<Credit> credits, BigDecimal earned, BigDecimal total, Need need) {
        public BigDecimal missingForRank() {
            return missing(need.forRank());
        }

        public @Nullable BigDecimal missingForJenjang() {
            var forJenjang = need.forJenjang();
            return forJenjang == null ? null : missing(forJenjang);
        }

        private BigDecimal missing(BigDecimal asked) {
            return asked.subtract(total).max(BigDecimal.ZERO);
        }
    }
}
