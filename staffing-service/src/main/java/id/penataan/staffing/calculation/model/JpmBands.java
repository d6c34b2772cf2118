package id.penataan.staffing.calculation.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The category scales of the job-person match, one for filling posts and one for mapping (Peraturan BKN 26/2019 Lampiran). */
public record JpmBands(List<Band> bands) {
    public static final RuleKey<JpmBands> RULE = new RuleKey<>("jpm-bands", JpmBands.class);

    /** What the category is used for. */
    public enum Purpose {
        PENGISIAN_JABATAN,
        PEMETAAN
    }

    /** One category; its lower bound is inclusive. */
    public record Band(Purpose purpose, String code, String label, BigDecimal from) {}

    public JpmBands {
        bands = bands.stream()
                .sorted(Comparator.comparing(Band::from).reversed())
                .toList();
    }

    /** The category of an unrounded value. */
    public Band band(Purpose purpose, Percent value) {
        return bands.stream()
                .filter(band -> band.purpose() == purpose && value.unrounded().compareTo(band.from()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no band of " + purpose + " covers " + value.shown()));
    }
}
