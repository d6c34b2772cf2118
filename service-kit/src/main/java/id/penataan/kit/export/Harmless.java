package id.penataan.kit.export;

import java.util.regex.Pattern;

/** Text that no spreadsheet takes for a formula: an apostrophe in front makes it text. */
public final class Harmless {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Harmless() {}

    public static String cell(String text) {
        if (text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0) {
            return text;
        }
        return PLAIN_NUMBER.matcher(text).matches() ? text : "'" + text;
    }
}
