package id.penataan.kit.texts;

import java.util.List;
import java.util.Locale;

/** The two languages of the API; Indonesian where nothing else is asked for. */
public enum Language {
    ID(Locale.of("id", "ID")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language tag, which is also the suffix of the bundle's file. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The first of the caller's languages, best first, that we speak. */
    public static Language preferredOf(List<Locale> acceptable) {
        for (Locale wanted : acceptable) {
            for (Language spoken : values()) {
                if (spoken.tag().equals(wanted.getLanguage())) {
                    return spoken;
                }
            }
        }
        return ID;
    }
}
