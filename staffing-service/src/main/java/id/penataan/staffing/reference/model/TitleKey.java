package id.penataan.staffing.reference.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** A job title as it is compared: upper case, single blanks. Standards find their positions by it. */
public final class TitleKey {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TitleKey() {}

    public static String of(String title) {
        return BLANKS.matcher(title.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
    }
}
