package id.penataan.staffing.placement.web;

import id.penataan.staffing.placement.model.Decree;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The letter of an acting assignment. */
public record ActingDecreeRequest(
        String number,
        LocalDate date,
        @Nullable String issuer,
        @Nullable String legalBasis) {
    Decree toDecree() {
        return new Decree(number, date, issuer, legalBasis);
    }
}
