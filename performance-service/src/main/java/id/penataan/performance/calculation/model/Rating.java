package id.penataan.performance.calculation.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How results or behaviour compare with what the superior expected (PermenPANRB 6/2022). */
public enum Rating {
    DI_ATAS_EKSPEKTASI("Di Atas Ekspektasi", "DIATAS"),
    SESUAI_EKSPEKTASI("Sesuai Ekspektasi", "SESUAI"),
    DI_BAWAH_EKSPEKTASI("Di Bawah Ekspektasi", "DIBAWAH");

    private static final Pattern EXPECTATION = Pattern.compile("E(KS|S|X|KX)PEK?TASI");

    private final String label;
    private final String stem;

    Rating(String label, String stem) {
        this.label = label;
        this.stem = stem;
    }

    public String label() {
        return label;
    }

    /** Reads a label as agencies write it: Ekspetasi, Espektasi, Diatas, any case, any blanks. Nothing else is guessed. */
    public static Optional<Rating> written(String text) {
        var letters = text.replaceAll("[\\s_]+", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(rating -> rating.reads(letters)).findFirst();
    }

    private boolean reads(String letters) {
        return letters.startsWith(stem)
                && EXPECTATION.matcher(letters.substring(stem.length())).matches();
    }
}
