package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a record says of a person that does not change with time, but may be corrected. */
public record EmployeeFacts(
        String nip,
        @Nullable String pnsId,
        String name,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        LocalDate birthDate,
        @Nullable String sex,
        EmployeeType employeeType,
        @Nullable String jenisPegawai,
        @Nullable LocalDate appointedOn,
        @Nullable String appointmentDecree,
        @Nullable LocalDate appointmentDecreeDate,
        @Nullable String appointmentGolongan,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmationDecree,
        @Nullable LocalDate confirmationDecreeDate,
        @Nullable Integer serviceYears,
        @Nullable Integer serviceMonths,
        @Nullable String workLocation,
        @Nullable String schoolName) {
    public PersonName personName() {
        return new PersonName(name, titlePrefix, titleSuffix);
    }
}
