package id.penataan.orgstructure.history;

import id.penataan.orgstructure.history.model.Decree;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The deciding document in requests and responses. */
public record LegalBasisBody(
        String title,
        String number,
        LocalDate date,
        @Nullable String article,
        @Nullable String url) {
    public Decree toDecree() {
        return new Decree(title, number, date, article, url);
    }

    public static @Nullable LegalBasisBody from(@Nullable Decree decree) {
        return decree == null
                ? null
                : new LegalBasisBody(decree.title(), decree.number(), decree.date(), decree.article(), decree.url());
    }
}
