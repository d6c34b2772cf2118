package id.penataan.staffing.calculation.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A functional profession whose own law sets another retirement age. */
public enum Profession {
    GURU,
    DOSEN,
    PROFESOR,
    PENELITI_PEREKAYASA,
    LAINNYA;

    /** Read from the title of the post, e.g. 'Guru Ahli Muda'. */
    public static Profession ofTitle(@Nullable String title) {
        var words = title == null ? "" : title.strip().toUpperCase(Locale.ROOT);
        if (words.contains("PROFESOR") || words.startsWith("GURU BESAR")) {
            return PROFESOR;
        }
        if (words.startsWith("GURU ")) {
            return GURU;
        }
        if (words.startsWith("DOSEN") || words.startsWith("LEKTOR") || words.startsWith("ASISTEN AHLI")) {
            return DOSEN;
        }
        return words.startsWith("PENELITI ") || words.startsWith("PEREKAYASA ") ? PENELITI_PEREKAYASA : LAINNYA;
    }
}
