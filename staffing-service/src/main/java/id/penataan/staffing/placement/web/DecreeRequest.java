package id.penataan.staffing.placement.web;

import id.penataan.staffing.placement.model.Decree;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decree of a placement; without a date of effect (TMT) the proposed one stands. */
public record DecreeRequest(
        String number,
        LocalDate date,
        @Nullable String issuer,
        @Nullable String legalBasis,
        @Nullable LocalDate effectiveDate) {

    Decree toDecree() {
        return new Decree(number, date, issuer, legalBasis);
    }

    Optional<LocalDate> effective() {
        return Optional.ofNullable(effectiveDate);
    }
}
