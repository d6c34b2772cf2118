package id.penataan.staffing.dataimport;

import static id.penataan.kit.tabular.DateStyle.DAY_FIRST;

import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.tabular.TableFormat;
import id.penataan.kit.tabular.TableRow;
import id.penataan.staffing.classification.Classification;
import id.penataan.staffing.classification.CodeList;
import id.penataan.staffing.dataimport.model.Statistics;
import id.penataan.staffing.employee.model.Histories;
import id.penataan.staffing.employee.model.PersonnelFile;
import id.penataan.staffing.employee.model.Punishment;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in disciplinary punishments (PP 94/2021). */
@ApplicationScoped
class HukdisImport implements Importer<Punishment> {
    private static final TableFormat FORMAT = TableFormat.csv(Set.of(
                    "nip",
                    "jenis_hukuman_id",
                    "jenis_hukuman",
                    "tingkat",
                    "alasan",
                    "nomor_sk",
                    "tanggal_sk",
                    "tmt_hukuman",
                    "masa_bulan",
                    "tanggal_akhir"))
            .masking(Set.of("nip", "alasan"));
    private static final Map<String, String> SEVERITY = Map.of("R", "R", "S", "S", "B", "B");
    private static final int LONGEST_MONTHS = 600;

    private final PersonnelFile file;
    private final Histories histories;
    private final NoteHistory note;
    private final FileCodes codes;
    private final Statistics statistics;

    HukdisImport(PersonnelFile file, Histories histories, NoteHistory note, FileCodes codes, Statistics statistics) {
        this.file = file;
        this.histories = histories;
        this.note = note;
        this.codes = codes;
        this.statistics = statistics;
    }

    @Override
    public String dataset() {
        return "hukdis";
    }

    @Override
    public void read(ImportRun run, Rows<Punishment> rows) throws IOException {
        var people = new PersonKey(file.idsByNip());
        var kinds = codes.rows(CodeList.JENIS_HUKUMAN);
        try (var table = run.table(FORMAT)) {
            rows.readAll(table, row -> parse(row, people, kinds));
        }
    }

    @Override
    public void grown(ImportRun run) {
        statistics.refreshCareers();
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<Punishment>> rows) {
        return note.store(run, rows, HukdisImport::key, Punishment::employeeId, histories::writePunishments);
    }

    private static Object key(Punishment one) {
        return List.of(one.employeeId(), one.kind(), one.decreeNumber(), one.effectiveOn());
    }

    private @Nullable Punishment parse(TableRow row, PersonKey people, Map<String, Classification> kinds) {
        var person = people.find(row);
        row.required("jenis_hukuman_id");
        var kind = row.code("jenis_hukuman_id", kinds).orElse(null);
        var label = row.required("jenis_hukuman");
        row.required("tingkat");
        var severity = row.code("tingkat", SEVERITY).orElse("");
        var reason = row.required("alasan");
        var decree = row.required("nomor_sk");
        var decreed = row.pastDate("tanggal_sk", DAY_FIRST, codes.today()).orElse(null);
        row.required("tmt_hukuman");
        var from = row.pastDate("tmt_hukuman", DAY_FIRST, codes.today()).orElse(null);
        row.required("masa_bulan");
        var months = row.integer("masa_bulan", 0, LONGEST_MONTHS).orElse(0);
        var to = end(row, from);
        if (kind != null
                && !severity.isEmpty()
                && !severity.equals(kind.attributes().path("severity").asText())) {
            row.warning("tingkat", "severity-contradiction", Map.of("kind", kind.label()));
        }
        if (from == null && row.isGood()) {
            row.error("tmt_hukuman", "value-missing", Map.of());
        }
        if (person == null || kind == null || from == null) {
            return null;
        }
        return new Punishment(person, kind.code(), label, severity, reason, decree, decreed, from, months, to);
    }

    private static @Nullable LocalDate end(TableRow row, @Nullable LocalDate from) {
        var to = row.date("tanggal_akhir", DAY_FIRST).orElse(null);
        if (to != null && from != null && to.isBefore(from)) {
            row.error("tanggal_akhir", "period-ends-before-start", Map.of("start", Objects.toString(from)));
        }
        return to;
    }
}
