package id.penataan.staffing.employee.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of a record was wrong; null is left as it is, an empty title is taken away. */
public record Correction(
        @Nullable String name,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        @Nullable LocalDate birthDate,
        @Nullable String sex) {
    public EmployeeFacts applyTo(EmployeeFacts before) {
        return new EmployeeFacts(
                before.nip(),
                before.pnsId(),
                name == null ? before.name() : name.strip(),
                titlePrefix == null ? before.titlePrefix() : absentIfBlank(titlePrefix),
                titleSuffix == null ? before.titleSuffix() : absentIfBlank(titleSuffix),
                birthDate == null ? before.birthDate() : birthDate,
                sex == null ? before.sex() : sex,
                before.employeeType(),
                before.jenisPegawai(),
                before.appointedOn(),
                before.appointmentDecree(),
                before.appointmentDecreeDate(),
                before.appointmentGolongan(),
                before.confirmedOn(),
                before.confirmationDecree(),
                before.confirmationDecreeDate(),
                before.serviceYears(),
                before.serviceMonths(),
                before.workLocation(),
                before.schoolName());
    }

    private static @Nullable String absentIfBlank(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
