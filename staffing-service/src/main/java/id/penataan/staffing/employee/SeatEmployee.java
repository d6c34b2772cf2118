package id.penataan.staffing.employee;

import id.penataan.kit.failure.NotFound;
import id.penataan.staffing.employee.model.EmploymentTimeline;
import id.penataan.staffing.employee.model.PersonnelChange;
import id.penataan.staffing.employee.model.PersonnelFile;
import id.penataan.staffing.employee.model.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes into somebody's record the seat that a decree gives or takes back. */
@ApplicationScoped
public class SeatEmployee {
    private final PersonnelFile file;
    private final KeepPersonnel keep;

    public SeatEmployee(PersonnelFile file, KeepPersonnel keep) {
        this.file = file;
        this.keep = keep;
    }

    /** From this day on the employee holds this seat, whatever the record said about the time after it. */
    @Transactional
    public void from(UUID employeeId, LocalDate since, Seat seat) {
        var person =
                file.byId(employeeId).orElseThrow(() -> new NotFound("employee-not-found", Map.of("id", employeeId)));
        var latest = Objects.requireNonNull(person.employment(), "every employee has an employment");
        var versions = EmploymentTimeline.reseat(latest, seat, since);
        var change = new PersonnelChange(employeeId, person.facts(), false, null, versions, null, null, List.of());
        keep.write(List.of(new KeepPersonnel.Entry(change, person, "EMPLOYEE_SEATED", null)));
    }
}
