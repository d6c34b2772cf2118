package id.penataan.staffing.calculation.model;

import java.math.BigDecimal;

/** Where the axes of the nine-box are cut: lower bounds, inclusive, on the unrounded score (Keputusan Kepala BKN 411/2025). */
public record NineBoxCuts(
        BigDecimal performanceMiddle,
        BigDecimal performanceHigh,
        BigDecimal potentialMiddle,
        BigDecimal potentialHigh) {
    public static final RuleKey<NineBoxCuts> RULE = new RuleKey<>("nine-box", NineBoxCuts.class);

    public NineBox.Performance performance(BigDecimal score) {
        if (score.compareTo(performanceHigh) >= 0) {
            return NineBox.Performance.DI_ATAS_EKSPEKTASI;
        }
        return score.compareTo(performanceMiddle) >= 0
                ? NineBox.Performance.SESUAI_EKSPEKTASI
                : NineBox.Performance.DI_BAWAH_EKSPEKTASI;
    }

    public NineBox.Potential potential(BigDecimal score) {
        if (score.compareTo(potentialHigh) >= 0) {
            return NineBox.Potential.TINGGI;
        }
        return score.compareTo(potentialMiddle) >= 0 ? NineBox.Potential.MENENGAH : NineBox.Potential.RENDAH;
    }
}
