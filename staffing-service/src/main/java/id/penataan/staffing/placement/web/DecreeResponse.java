package id.penataan.staffing.placement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.staffing.placement.model.Decree;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The deciding document. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecreeResponse(
        String number,
        LocalDate date,
        @Nullable String issuer,
        @Nullable String legalBasis) {
    static @Nullable DecreeResponse from(@Nullable Decree decree) {
        return decree == null
                ? null
                : new DecreeResponse(decree.number(), decree.date(), decree.issuer(), decree.legalBasis());
    }
}
