package id.penataan.staffing.employee;

import id.penataan.staffing.employee.model.JenisJabatan;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which employees are asked for. */
public record EmployeeFilter(
        LocalDate asOf,
        @Nullable String nip,
        @Nullable UUID unit,
        boolean subtree,
        @Nullable JenisJabatan jenisJabatan,
        @Nullable String golongan,
        @Nullable Boolean active,
        @Nullable String q) {
    /** The values that bind a cursor to its list. */
    public @Nullable Object[] values() {
        return new Object[] {asOf, nip, unit, subtree, jenisJabatan, golongan, active, q};
    }
}
