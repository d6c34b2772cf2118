package id.penataan.kit.explanation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The regulation or decree something rests on, as precisely as it is known. */
public record LegalBasis(
        String title,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String article,
        @Nullable String url) {

    /** A regulation by its usual name, and the place in it: `Permenpan RB 6/2022`, `Pasal 13`. */
    public static LegalBasis of(String title, String article) {
        return new LegalBasis(title, null, null, article, null);
    }

    public static LegalBasis of(String title) {
        return new LegalBasis(title, null, null, null, null);
    }
}
