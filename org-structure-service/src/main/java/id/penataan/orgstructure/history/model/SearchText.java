package id.penataan.orgstructure.history.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared, sorted and searched: upper case, without accents, single blanks. */
public final class SearchText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchText() {}

    public static String of(String text) {
        var plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(plain.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
    }
}
