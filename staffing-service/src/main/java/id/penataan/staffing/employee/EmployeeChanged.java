package id.penataan.staffing.employee;

import id.penataan.staffing.employee.model.EmployeeFacts;
import id.penataan.staffing.employee.model.EmployeeType;
import id.penataan.staffing.employee.model.Employment;
import id.penataan.staffing.employee.model.JenisJabatan;
import id.penataan.staffing.employee.model.Rank;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event that tells the neighbours how somebody's record stands now. */
record EmployeeChanged(
        UUID id,
        String nip,
        String name,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        EmployeeType employeeType,
        boolean active,
        @Nullable String kedudukanHukum,
        LocalDate birthDate,
        @Nullable String golongan,
        @Nullable String jabatanTitle,
        @Nullable JenisJabatan jenisJabatan,
        @Nullable UUID unitId) {
    static final String TYPE = "id.penataan.staffing.employee.changed";

    static EmployeeChanged of(
            UUID id,
            EmployeeFacts facts,
            @Nullable Employment employment,
            @Nullable Rank rank,
            Set<String> activeStandings) {
        var now = employment == null ? null : employment.facts();
        var standing = now == null ? null : now.kedudukanHukum();
        return new EmployeeChanged(
                id,
                facts.nip(),
                facts.name(),
                facts.titlePrefix(),
                facts.titleSuffix(),
                facts.employeeType(),
                standing != null && activeStandings.contains(standing),
                standing,
                facts.birthDate(),
                rank == null ? null : rank.golongan(),
                now == null ? null : now.jabatanTitle(),
                now == null ? null : now.jenisJabatan(),
                now == null ? null : now.unitId());
    }
}
