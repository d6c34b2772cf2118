package id.penataan.orgstructure.history.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The document that decides a change (Perda, Perkada, SK): what makes it lawful. */
public record Decree(
        String title,
        String number,
        LocalDate date,
        @Nullable String article,
        @Nullable String url) {
    public static Decree of(String title, String number, LocalDate date) {
        return new Decree(title, number, date, null, null);
    }
}
