package id.penataan.kit.tabular;

/** Shows of a personal value only what is needed to find it in the file again. */
final class Mask {

    private static final int SHOWN = 2;
    private static final int LONGEST = 60;

    private Mask() {}

    static String over(String value) {
        var masked = new StringBuilder();
        for (int i = 0; i < Math.min(value.length(), LONGEST); i++) {
            char next = value.charAt(i);
            masked.append(i < SHOWN || !Character.isLetterOrDigit(next) ? next : '•');
        }
        return masked.toString();
    }

    static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
