package id.penataan.staffing.dataimport;

import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.tabular.TableFormat;
import id.penataan.staffing.dataimport.model.Statistics;
import id.penataan.staffing.employee.model.Histories;
import id.penataan.staffing.employee.model.PersonnelFile;
import id.penataan.staffing.employee.model.PostHeld;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Takes in the posts that people hold and held; what is in force as PLT, PLH, PJ or extra task becomes an assignment. */
@ApplicationScoped
class RiwayatJabatanImport implements Importer<PostHeld> {
    private static final TableFormat FORMAT = TableFormat.csv(Set.of(
                    "id",
                    "nip",
                    "jenis_jabatan_id",
                    "nama_jabatan",
                    "siasn_jabatan_id",
                    "unor_id",
                    "eselon_id",
                    "tmt_jabatan",
                    "tmt_selesai",
                    "nomor_sk",
                    "tanggal_sk",
                    "jenis_penugasan_id"))
            .masking(Set.of("nip"));

    private final PersonnelFile file;
    private final Histories histories;
    private final Neighbourhood neighbourhood;
    private final ActingPosts acting;
    private final NoteHistory note;
    private final FileCodes codes;
    private final Statistics statistics;

    RiwayatJabatanImport(
            PersonnelFile file,
            Histories histories,
            Neighbourhood neighbourhood,
            ActingPosts acting,
            NoteHistory note,
            FileCodes codes,
            Statistics statistics) {
        this.file = file;
        this.histories = histories;
        this.neighbourhood = neighbourhood;
        this.acting = acting;
        this.note = note;
        this.codes = codes;
        this.statistics = statistics;
    }

    @Override
    public String dataset() {
        return "riwayat-jabatan";
    }

    @Override
    public int batchSize() {
        return 2000;
    }

    @Override
    public void prepare(ImportRun run) {
        neighbourhood.catchUp(run);
    }

    @Override
    public void read(ImportRun run, Rows<PostHeld> rows) throws IOException {
        rows.uniqueBy("id", "duplicate-id", PostHeld::siasnId);
        var parser = RiwayatJabatanParser.of(new PersonKey(file.idsByNip()), neighbourhood.units(), codes);
        try (var table = run.table(FORMAT)) {
            rows.readAll(table, parser::parse);
        }
    }

    @Override
    public void grown(ImportRun run) {
        statistics.refreshCareers();
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<PostHeld>> rows) {
        var stored = note.store(run, rows, PostHeld::siasnId, PostHeld::employeeId, histories::writePosts);
        acting.assign(rows.stream().map(GoodRow::value).toList());
        return stored;
    }
}
