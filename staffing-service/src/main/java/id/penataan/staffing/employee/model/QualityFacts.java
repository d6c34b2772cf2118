package id.penataan.staffing.employee.model;

import id.penataan.staffing.calculation.model.Nip;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the quality of a record is judged by. */
public record QualityFacts(
        Nip nip,
        EmployeeType type,
        LocalDate birthDate,
        Nip.@Nullable Sex sex,
        @Nullable LocalDate appointedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String kedudukanHukum,
        @Nullable JenisJabatan jenisJabatan,
        @Nullable String jabatanTitle,
        boolean educated,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Boolean nikValid) {}
