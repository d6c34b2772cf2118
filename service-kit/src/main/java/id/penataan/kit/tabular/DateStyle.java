package id.penataan.kit.tabular;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** How a file writes its dates. */
public enum DateStyle {
    /** 31-12-2026, as SIASN does. */
    DAY_FIRST("dd-MM-yyyy", "dd-MM-uuuu"),
    /** 2026-12-31. */
    ISO("yyyy-MM-dd", "uuuu-MM-dd");

    private final String shown;
    private final DateTimeFormatter format;

    DateStyle(String shown, String pattern) {
        this.shown = shown;
        this.format = DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The form as people know it. */
    public String shown() {
        return shown;
    }

    DateTimeFormatter format() {
        return format;
    }
}
