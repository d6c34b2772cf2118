package id.penataan.staffing.employee;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.staffing.classification.Classifications;
import id.penataan.staffing.employee.model.EmployeeFacts;
import id.penataan.staffing.employee.model.Employment;
import id.penataan.staffing.employee.model.Personnel;
import id.penataan.staffing.employee.model.PersonnelChange;
import id.penataan.staffing.employee.model.PersonnelFile;
import id.penataan.staffing.employee.model.Rank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes changes of records, with the audit entry and the event of each: the one way into the personnel file. */
@ApplicationScoped
public class KeepPersonnel {
    private final PersonnelFile file;
    private final Classifications classifications;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    public KeepPersonnel(PersonnelFile file, Classifications classifications, Audit audit, Events events, Clock clock) {
        this.file = file;
        this.classifications = classifications;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** One change, what the record was before (nothing for somebody new), what was done and why. */
    public record Entry(
            PersonnelChange change,
            @Nullable Personnel before,
            String action,
            @Nullable String reason) {}

    @Transactional
    public void write(List<Entry> entries) {
        file.write(entries.stream().map(Entry::change).toList());
        var standings = classifications.activeStandings(LocalDate.now(clock));
        for (var entry : entries) {
            var after = State.after(entry);
            var id = entry.change().id();
            audit.record(entry.action(), "employee", id.toString(), State.before(entry), after, entry.reason());
            events.publish(
                    EmployeeChanged.TYPE,
                    id.toString(),
                    EmployeeChanged.of(id, after.facts(), after.employment(), after.rank(), standings));
        }
    }

    /** What the audit trail keeps of a record; of what is personal only that it changed. */
    private record State(
            EmployeeFacts facts,
            @Nullable Employment employment,
            @Nullable Rank rank,
            boolean personalDataChanged) {
        static @Nullable State before(Entry entry) {
            var before = entry.before();
            return before == null ? null : new State(before.facts(), before.employment(), before.rank(), false);
        }

        static State after(Entry entry) {
            var change = entry.change();
            var before = entry.before();
            var employment = change.employments().isEmpty()
                    ? before == null ? null : before.employment()
                    : change.employments().getLast();
            var rank = change.rank() == null && before != null ? before.rank() : change.rank();
            return new State(change.facts(), employment, rank, before != null && change.personal() != null);
        }
    }
}
