package id.penataan.staffing.employee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.penataan.kit.precondition.ETag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything the record of an employee says as of a date, without what is personal. */
public record EmployeeDetail(
        UUID id,
        String nip,
        @Nullable String pnsId,
        String name,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        LocalDate birthDate,
        @Nullable String sex,
        String employeeType,
        @Nullable String jenisPegawai,
        @Nullable String kedudukanHukum,
        boolean active,
        @Nullable LocalDate appointedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String golongan,
        @Nullable LocalDate golonganSince,
        @Nullable String jenisJabatan,
        @Nullable String siasnJabatanId,
        @Nullable String jabatanTitle,
        @Nullable LocalDate seatedSince,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable UUID positionId,
        @Nullable String educationLevel,
        @Nullable String educationField,
        @Nullable Integer graduationYear,
        @Nullable Integer serviceYears,
        @Nullable Integer serviceMonths,
        @Nullable String workLocation,
        @Nullable String schoolName,
        @JsonIgnore long revision,
        @JsonIgnore @Nullable Long employmentRevision) {
    /** Changes with every change of the record and with the day looked at. */
    public ETag tag() {
        return ETag.of(this);
    }
}
