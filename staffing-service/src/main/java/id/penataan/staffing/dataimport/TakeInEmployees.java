package id.penataan.staffing.dataimport;

import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.operation.RowError;
import id.penataan.staffing.classification.Classifications;
import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import id.penataan.staffing.dataimport.model.PegawaiRow;
import id.penataan.staffing.dataimport.model.Statistics;
import id.penataan.staffing.employee.KeepPersonnel;
import id.penataan.staffing.employee.model.Employment;
import id.penataan.staffing.employee.model.EmploymentTimeline;
import id.penataan.staffing.employee.model.ImportedSeat;
import id.penataan.staffing.employee.model.Personnel;
import id.penataan.staffing.employee.model.PersonnelChange;
import id.penataan.staffing.employee.model.PersonnelFile;
import id.penataan.staffing.employee.model.Rank;
import id.penataan.staffing.employee.model.SeatAssignments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the rows of an employee download against the personnel file and writes what is new or different. */
@ApplicationScoped
class TakeInEmployees {
    private final PersonnelFile file;
    private final KeepPersonnel keep;
    private final SeatAssignments seats;
    private final Classifications classifications;
    private final FileCodes codes;
    private final Statistics statistics;

    TakeInEmployees(
            PersonnelFile file,
            KeepPersonnel keep,
            SeatAssignments seats,
            Classifications classifications,
            FileCodes codes,
            Statistics statistics) {
        this.file = file;
        this.keep = keep;
        this.seats = seats;
        this.classifications = classifications;
        this.codes = codes;
        this.statistics = statistics;
    }

    /** Neither the rows to come nor the lists after them may be planned for empty tables. */
    void grown() {
        statistics.refreshPeople();
    }

    Stored store(ImportRun run, EmployeeFileKind kind, List<GoodRow<PegawaiRow>> rows) {
        var known = file.byNip(rows.stream().map(row -> row.value().nip()).toList());
        var batch = new Batch(run, kind, run.effectiveDate().orElseGet(codes::today));
        for (var row : rows) {
            batch.take(row, known.get(row.value().nip()));
        }
        keep.write(batch.entries);
        seats.assignImported(batch.seated(classifications.activeStandings(codes.today())));
        return new Stored(batch.created, batch.entries.size() - batch.created, batch.unchanged);
    }

    /** The rows of one batch, sorted into new, changed and known just so. */
    private static final class Batch {
        private final ImportRun run;
        private final EmployeeFileKind kind;
        private final LocalDate effective;
        private final List<KeepPersonnel.Entry> entries = new ArrayList<>();
        private final List<Long> numbers = new ArrayList<>();
        private int created;
        private int unchanged;

        Batch(ImportRun run, EmployeeFileKind kind, LocalDate effective) {
            this.run = run;
            this.kind = kind;
            this.effective = effective;
        }

        void take(GoodRow<PegawaiRow> row, @Nullable Personnel before) {
            if (before == null) {
                created++;
                add(row, newcomer(row.value()), null);
            } else if (!kind.holds(before.facts().employeeType())) {
                var other = before.facts().employeeType().name();
                run.error(new RowError(
                        row.number(), "NIP BARU", "duplicate-nip-other-file", Map.of("employeeType", other), null));
            } else {
                takeKnown(row, before);
            }
        }

        private void takeKnown(GoodRow<PegawaiRow> row, Personnel before) {
            var change = difference(row, before);
            if (change.nothing()) {
                unchanged++;
            } else {
                add(row, change, before);
            }
        }

        private void add(GoodRow<PegawaiRow> row, PersonnelChange change, @Nullable Personnel before) {
            var action = before == null ? "EMPLOYEE_REGISTERED" : "EMPLOYEE_CHANGED";
            entries.add(new KeepPersonnel.Entry(change, before, action, "import " + kind.dataset()));
            numbers.add(row.number());
        }

        private PersonnelChange newcomer(PegawaiRow told) {
            return new PersonnelChange(
                    Ids.next(),
                    told.facts(),
                    true,
                    told.personal(),
                    EmploymentTimeline.begin(told.employment(), told.facts().appointedOn(), effective),
                    told.rank(),
                    told.education(),
                    told.findings());
        }

        private PersonnelChange difference(GoodRow<PegawaiRow> row, Personnel before) {
            var told = row.value();
            return new PersonnelChange(
                    before.id(),
                    told.facts(),
                    !told.facts().equals(before.facts()),
                    told.personal().equals(before.personal()) ? null : told.personal(),
                    employments(row, before.employment()),
                    rank(row, before.rank()),
                    told.education(),
                    told.findings());
        }

        private List<Employment> employments(GoodRow<PegawaiRow> row, @Nullable Employment latest) {
            var told = row.value();
            if (latest == null) {
                return EmploymentTimeline.begin(told.employment(), told.facts().appointedOn(), effective);
            }
            if (EmploymentTimeline.keepsOlderSeat(latest, told.employment())) {
                warn(row, "TMT JABATAN", "seat-newer-here", latest.validFrom());
            }
            return EmploymentTimeline.goOn(latest, told.employment(), effective);
        }

        private @Nullable Rank rank(GoodRow<PegawaiRow> row, @Nullable Rank before) {
            var told = row.value().rank();
            if (told == null || told.equals(before)) {
                return null;
            }
            if (before != null && before.since().isAfter(told.since())) {
                warn(row, "TMT GOLONGAN", "rank-newer-here", before.since());
                return null;
            }
            return told;
        }

        private void warn(GoodRow<PegawaiRow> row, String column, String code, LocalDate since) {
            run.warning(new RowError(row.number(), column, code, Map.of("since", since), null));
        }

        /** The seats that were taken or changed by people who count as active. */
        List<ImportedSeat> seated(Set<String> activeStandings) {
            var seated = new ArrayList<ImportedSeat>();
            for (int i = 0; i < entries.size(); i++) {
                var change = entries.get(i).change();
                if (!change.employments().isEmpty()) {
                    var latest = change.employments().getLast();
                    var unit = latest.facts().unitId();
                    var standing = latest.facts().kedudukanHukum();
                    if (unit != null && standing != null && activeStandings.contains(standing)) {
                        var since = Objects.requireNonNullElse(latest.facts().seatedSince(), latest.validFrom());
                        seated.add(new ImportedSeat(
                                change.id(),
                                change.facts().nip(),
                                unit,
                                latest.facts().positionId(),
                                since,
                                numbers.get(i)));
                    }
                }
            }
            return seated;
        }
    }
}
