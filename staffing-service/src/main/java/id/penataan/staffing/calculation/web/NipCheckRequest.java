package id.penataan.staffing.calculation.web;

import id.penataan.staffing.calculation.model.Nip;
import id.penataan.staffing.calculation.model.NipFinding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number to check, with the columns beside it as far as they are known. */
public record NipCheckRequest(
        String nip,
        @Nullable LocalDate birthDate,
        Nip.@Nullable Sex sex,
        @Nullable LocalDate appointedOn,
        @Nullable LocalDate asOf) {

    NipFinding.Columns columns() {
        return new NipFinding.Columns(birthDate, sex, appointedOn);
    }
}
