package id.penataan.staffing.employee.web;

import id.penataan.staffing.employee.EmployeeFilter;
import id.penataan.staffing.employee.model.JenisJabatan;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of employees as they stand in the query. */
public record EmployeeQuery(
        @RestQuery @Nullable String nip,
        @RestQuery @Nullable UUID unit,
        @RestQuery @DefaultValue("false") boolean subtree,
        @RestQuery @Nullable JenisJabatan jenisJabatan,
        @RestQuery @Nullable String golongan,
        @RestQuery @Nullable Boolean active,
        @RestQuery @Nullable String q) {
    EmployeeFilter asOf(LocalDate date) {
        return new EmployeeFilter(date, nip, unit, subtree, jenisJabatan, golongan, active, q);
    }
}
