package id.penataan.performance.calculation.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The final grade of an employee's performance in a period (PermenPANRB 6/2022 Lampiran). */
public enum Predikat {
    SANGAT_BAIK("Sangat Baik"),
    BAIK("Baik"),
    BUTUH_PERBAIKAN("Butuh Perbaikan"),
    KURANG("Kurang/Misconduct"),
    SANGAT_KURANG("Sangat Kurang");

    private static final Map<String, Predikat> SPELLINGS = Map.of(
            "SANGATBAIK", SANGAT_BAIK,
            "BAIK", BAIK,
            "BUTUHPERBAIKAN", BUTUH_PERBAIKAN,
            "CUKUP", BUTUH_PERBAIKAN,
            "KURANG", KURANG,
            "KURANG/MISCONDUCT", KURANG,
            "SANGATKURANG", SANGAT_KURANG);

    private final String label;

    Predikat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Reads a label as printed forms and exports write it; Cukup is the older print of Butuh Perbaikan. */
    public static Optional<Predikat> written(String text) {
        var letters = text.replaceAll("[\\s_]+", "").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(SPELLINGS.get(letters));
    }
}
