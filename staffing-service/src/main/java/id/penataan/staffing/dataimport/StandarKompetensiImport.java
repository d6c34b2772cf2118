package id.penataan.staffing.dataimport;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.tabular.TableFormat;
import id.penataan.staffing.competency.model.Competencies;
import id.penataan.staffing.competency.model.Standard;
import id.penataan.staffing.competency.model.StandardFacts;
import id.penataan.staffing.competency.model.Standards;
import id.penataan.staffing.dataimport.model.Statistics;
import id.penataan.staffing.reference.model.TitleKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in the competency standards of job titles, valid from the effective day where they are new or different. */
@ApplicationScoped
class StandarKompetensiImport implements Importer<StandardFacts> {
    private static final TableFormat FORMAT = TableFormat.csv(new HashSet<>(Stream.concat(
                    Stream.of("nama_jabatan", "jenis_jabatan_id", "jenjang"), StandarKompetensiParser.levelColumns())
            .toList()));

    private final Standards standards;
    private final Competencies competencies;
    private final Audit audit;
    private final FileCodes codes;
    private final Statistics statistics;

    StandarKompetensiImport(
            Standards standards, Competencies competencies, Audit audit, FileCodes codes, Statistics statistics) {
        this.standards = standards;
        this.competencies = competencies;
        this.audit = audit;
        this.codes = codes;
        this.statistics = statistics;
    }

    @Override
    public String dataset() {
        return "standar-kompetensi";
    }

    @Override
    public void read(ImportRun run, Rows<StandardFacts> rows) throws IOException {
        rows.uniqueBy("nama_jabatan", "duplicate-job-title", facts -> TitleKey.of(facts.jobTitle()));
        var parser = new StandarKompetensiParser(codes);
        try (var table = run.table(FORMAT)) {
            rows.readAll(table, parser::parse);
        }
    }

    @Override
    public void grown(ImportRun run) {
        statistics.refreshCareers();
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<StandardFacts>> rows) {
        var effective = run.effectiveDate().orElseGet(codes::today);
        var facts = rows.stream().map(GoodRow::value).toList();
        var known = standards.latestByTitle(
                facts.stream().map(one -> TitleKey.of(one.jobTitle())).toList());
        var versions = new ArrayList<Standard>();
        int created = 0;
        for (var told : facts) {
            var before = known.get(TitleKey.of(told.jobTitle()));
            if (before == null) {
                created++;
                versions.add(noted(null, new Standard(Ids.next(), told, null, effective, null, 1)));
            } else if (!before.facts().equals(told)) {
                versions.add(noted(before, before.followedBy(told, null, effective)));
            }
        }
        competencies.enter(
                facts.stream().flatMap(one -> one.technical().stream()).toList());
        standards.write(versions);
        return new Stored(created, versions.size() - created, rows.size() - versions.size());
    }

    private Standard noted(@Nullable Standard before, Standard after) {
        var action = before == null ? "COMPETENCY_STANDARD_DEFINED" : "COMPETENCY_STANDARD_CHANGED";
        audit.record(action, "competency-standard", after.id().toString(), before, after, "import standar-kompetensi");
        return after;
    }
}
