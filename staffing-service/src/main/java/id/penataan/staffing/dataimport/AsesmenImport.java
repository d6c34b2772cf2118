package id.penataan.staffing.dataimport;

import static java.util.stream.Collectors.toMap;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.tabular.TableFormat;
import id.penataan.staffing.competency.AssessmentRecords.Trace;
import id.penataan.staffing.competency.AssessmentValidity;
import id.penataan.staffing.competency.model.Assessment;
import id.penataan.staffing.competency.model.AssessmentFacts;
import id.penataan.staffing.competency.model.Assessments;
import id.penataan.staffing.competency.model.Competencies;
import id.penataan.staffing.dataimport.model.Statistics;
import id.penataan.staffing.employee.model.PersonnelFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in assessments: core and technical levels, and the scores of potential. */
@ApplicationScoped
class AsesmenImport implements Importer<AssessmentFacts> {
    private static final TableFormat FORMAT = TableFormat.csv(new HashSet<>(
                    Stream.concat(Stream.of("nip", "tanggal_asesmen", "teknis"), AsesmenParser.scoreColumns())
                            .toList()))
            .masking(Set.of("nip"));

    private final PersonnelFile file;
    private final Assessments assessments;
    private final Competencies competencies;
    private final AssessmentValidity validity;
    private final Audit audit;
    private final FileCodes codes;
    private final Statistics statistics;

    AsesmenImport(
            PersonnelFile file,
            Assessments assessments,
            Competencies competencies,
            AssessmentValidity validity,
            Audit audit,
            FileCodes codes,
            Statistics statistics) {
        this.file = file;
        this.assessments = assessments;
        this.competencies = competencies;
        this.validity = validity;
        this.audit = audit;
        this.codes = codes;
        this.statistics = statistics;
    }

    @Override
    public String dataset() {
        return "asesmen";
    }

    @Override
    public int batchSize() {
        return 2000;
    }

    @Override
    public void read(ImportRun run, Rows<AssessmentFacts> rows) throws IOException {
        rows.uniqueBy(
                "tanggal_asesmen", "duplicate-assessment", facts -> new Key(facts.employeeId(), facts.assessedOn()));
        var parser = AsesmenParser.of(new PersonKey(file.idsByNip()), competencies.all(), codes.today());
        try (var table = run.table(FORMAT)) {
            rows.readAll(table, parser::parse);
        }
    }

    @Override
    public void grown(ImportRun run) {
        statistics.refreshCareers();
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<AssessmentFacts>> rows) {
        var people =
                rows.stream().map(row -> row.value().employeeId()).distinct().toList();
        var known = assessments.ofEmployees(people).stream()
                .collect(toMap(
                        one -> new Key(one.facts().employeeId(), one.facts().assessedOn()), one -> one));
        var lastDays = new HashMap<LocalDate, LocalDate>();
        var written = new ArrayList<Assessment>();
        int created = 0;
        for (var row : rows) {
            var told = row.value();
            var before = known.get(new Key(told.employeeId(), told.assessedOn()));
            if (before == null || !before.facts().equals(told)) {
                var id = before == null ? Ids.next() : before.id();
                created += before == null ? 1 : 0;
                var until = lastDays.computeIfAbsent(told.assessedOn(), validity::lastUsableDay);
                written.add(noted(before, new Assessment(id, told, until, 1)));
            }
        }
        assessments.write(written);
        return new Stored(created, written.size() - created, rows.size() - written.size());
    }

    private Assessment noted(@Nullable Assessment before, Assessment after) {
        audit.record(
                before == null ? "ASSESSMENT_RECORDED" : "ASSESSMENT_CORRECTED",
                "assessment",
                after.id().toString(),
                before == null ? null : Trace.of(before),
                Trace.of(after),
                "import asesmen");
        return after;
    }

    private record Key(UUID employeeId, LocalDate assessedOn) {}
}
