package id.penataan.staffing.dataimport;

import static java.util.stream.Collectors.groupingBy;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.operation.RowError;
import id.penataan.staffing.employee.model.Histories.Written;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Stores the rows of a file about careers, and notes in the audit trail whose career was touched. */
@ApplicationScoped
class NoteHistory {
    private final Audit audit;

    NoteHistory(Audit audit) {
        this.audit = audit;
    }

    /** A row that says the same as an earlier one of its batch is passed over with a warning. */
    <R> Stored store(
            ImportRun run,
            List<GoodRow<R>> rows,
            Function<R, ?> key,
            Function<R, UUID> person,
            Function<List<R>, Written> write) {
        var seen = new HashSet<Object>();
        var told = new ArrayList<R>();
        for (var row : rows) {
            if (seen.add(key.apply(row.value()))) {
                told.add(row.value());
            } else {
                run.warning(new RowError(row.number(), null, "row-repeated"));
            }
        }
        var written = write.apply(told);
        var touched = new LinkedHashSet<>(written.created());
        touched.addAll(written.changed());
        var byPerson =
                told.stream().filter(one -> touched.contains(person.apply(one))).collect(groupingBy(person));
        byPerson.forEach((id, facts) -> audit.record(
                "CAREER_IMPORTED", "employee", id.toString(), null, Map.of("rows", facts), "import " + run.dataset()));
        long created = written.created().size();
        long changed = written.changed().size();
        return new Stored(created, changed, rows.size() - created - changed);
    }
}
