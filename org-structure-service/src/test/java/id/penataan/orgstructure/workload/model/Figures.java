package id.penataan.orgstructure.workload.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The national figures, as the migration stores them. */
final class Figures {
    static final Annualisation YEAR = new Annualisation(Map.of(
            Cycle.HARI,
            number("250"),
            Cycle.MINGGU,
            number("50"),
            Cycle.BULAN,
            number("12"),
            Cycle.TAHUN,
            number("1")));

    static final List<EfficiencyBand> BANDS = List.of(
            new EfficiencyBand("A", "Sangat Baik", number("1.00"), false),
            new EfficiencyBand("B", "Baik", number("0.90"), true),
            new EfficiencyBand("C", "Cukup", number("0.70"), true),
            new EfficiencyBand("D", "Sedang", number("0.50"), true),
            new EfficiencyBand("E", "Kurang", number("0"), true));

    private Figures() {}

    static WorkingTime minutes(String perYear) {
        return new WorkingTime("TEST", number(perYear), "Permendagri 12/2008", "2008");
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
