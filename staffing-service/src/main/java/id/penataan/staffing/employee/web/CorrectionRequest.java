package id.penataan.staffing.employee.web;

import id.penataan.staffing.employee.model.Correction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be set right, and by which evidence. */
public record CorrectionRequest(
        @Nullable String name,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String reason) {
    Correction correction() {
        return new Correction(name, titlePrefix, titleSuffix, birthDate, sex);
    }
}
