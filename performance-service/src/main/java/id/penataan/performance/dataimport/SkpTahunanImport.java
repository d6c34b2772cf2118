package id.penataan.performance.dataimport;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.event.Events;
import id.penataan.kit.feed.FeedConsumer;
import id.penataan.kit.tabular.TableFormat;
import id.penataan.kit.tabular.TableRow;
import id.penataan.performance.calculation.model.Dated;
import id.penataan.performance.calculation.model.PredikatMatrix;
import id.penataan.performance.calculation.model.RuleBook;
import id.penataan.performance.evaluation.PredikatFinal;
import id.penataan.performance.evaluation.model.FinalPredikat;
import id.penataan.performance.evaluation.model.PredikatHistory;
import id.penataan.performance.reference.model.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The yearly predikat of earlier years, as personnel offices keep them. */
@ApplicationScoped
class SkpTahunanImport implements Importer<FinalPredikat> {
    private static final TableFormat FORMAT = TableFormat.csv(Set.of(
                    "nip",
                    "tahun",
                    "periode",
                    "rating_hasil_kerja",
                    "rating_perilaku",
                    "predikat_kinerja",
                    "nip_penilai"))
            .masking(Set.of("nip", "nip_penilai"));

    private final FeedConsumer feeds;
    private final Organisation organisation;
    private final RuleBook rules;
    private final PredikatHistory history;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    SkpTahunanImport(
            FeedConsumer feeds,
            Organisation organisation,
            RuleBook rules,
            PredikatHistory history,
            Audit audit,
            Events events,
            Clock clock) {
        this.feeds = feeds;
        this.organisation = organisation;
        this.rules = rules;
        this.history = history;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String dataset() {
        return "skp-tahunan";
    }

    /** Rows are only good for employees that staffing has told of. */
    @Override
    public void prepare(ImportRun run) {
        feeds.catchUp("staffing", run.instansi());
    }

    @Override
    public void read(ImportRun run, Rows<FinalPredikat> rows) throws IOException {
        var row = new SkpTahunanRow(
                organisation.allNips(), this::matrix, LocalDate.now(clock).getYear());
        rows.uniqueBy("nip", "duplicate-predikat", found -> found.nip() + "/" + found.year());
        try (var table = run.table(FORMAT)) {
            rows.readAll(table, (TableRow read) -> row.parse(read));
        }
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<FinalPredikat>> rows) {
        var known = known(rows);
        var fresh = new ArrayList<FinalPredikat>();
        long created = 0;
        long unchanged = 0;
        for (var row : rows) {
            var before = known.get(key(row.value()));
            if (before == null) {
                created++;
                fresh.add(row.value());
            } else if (before.source() == FinalPredikat.Source.SKP || before.sameAs(row.value())) {
                unchanged++;
                Settled.report(run, row, before);
            } else {
                fresh.add(row.value());
            }
        }
        keep(fresh, known);
        return new Stored(created, fresh.size() - created, unchanged);
    }

    private void keep(List<FinalPredikat> fresh, Map<String, FinalPredikat> known) {
        history.put(fresh);
        for (var predikat : fresh) {
            var subject = predikat.nip() + "/" + predikat.year();
            audit.record("PREDIKAT_IMPORTED", "predikat", subject, known.get(key(predikat)), predikat, null);
            events.publish(PredikatFinal.TYPE, predikat.nip(), PredikatFinal.of(predikat));
        }
    }

    private Map<String, FinalPredikat> known(List<GoodRow<FinalPredikat>> rows) {
        var nips = rows.stream().map(row -> row.value().nip()).distinct().toList();
        return history.of(nips).stream().collect(Collectors.toMap(SkpTahunanImport::key, Function.identity()));
    }

    private static String key(FinalPredikat predikat) {
        return predikat.nip() + "/" + predikat.year();
    }

    private Optional<Dated<PredikatMatrix>> matrix(int year) {
        return rules.predikatMatrixIfAny(LocalDate.of(year, 12, 31));
    }
}
