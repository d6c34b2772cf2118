package id.penataan.staffing.employee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of employees, as of a date. */
public record EmployeeRow(
        UUID id,
        String nip,
        String name,
        @Nullable String titlePrefix,
        @Nullable String titleSuffix,
        String employeeType,
        @Nullable String kedudukanHukum,
        boolean active,
        @Nullable String golongan,
        @Nullable String jenisJabatan,
        @Nullable String jabatanTitle,
        @Nullable UUID unitId,
        @Nullable String unitName,
        @Nullable UUID positionId,
        @JsonIgnore String nameKey) {}
