package id.penataan.staffing.dataimport;

import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.tabular.TableFormat;
import id.penataan.kit.tabular.TableRow;
import id.penataan.staffing.classification.CodeList;
import id.penataan.staffing.dataimport.model.Statistics;
import id.penataan.staffing.employee.model.Education;
import id.penataan.staffing.employee.model.EducationOf;
import id.penataan.staffing.employee.model.Histories;
import id.penataan.staffing.employee.model.PersonnelFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in finished educations. */
@ApplicationScoped
class PendidikanImport implements Importer<EducationOf> {
    private static final TableFormat FORMAT = TableFormat.csv(Set.of(
                    "nip",
                    "tingkat_pendidikan_id",
                    "pendidikan_nama",
                    "nama_sekolah",
                    "tahun_lulus",
                    "pendidikan_pertama"))
            .masking(Set.of("nip"));

    private final PersonnelFile file;
    private final Histories histories;
    private final NoteHistory note;
    private final FileCodes codes;
    private final Statistics statistics;

    PendidikanImport(
            PersonnelFile file, Histories histories, NoteHistory note, FileCodes codes, Statistics statistics) {
        this.file = file;
        this.histories = histories;
        this.note = note;
        this.codes = codes;
        this.statistics = statistics;
    }

    @Override
    public String dataset() {
        return "pendidikan";
    }

    @Override
    public int batchSize() {
        return 2000;
    }

    @Override
    public void read(ImportRun run, Rows<EducationOf> rows) throws IOException {
        var people = new PersonKey(file.idsByNip());
        var levels = codes.of(CodeList.TINGKAT_PENDIDIKAN);
        int thisYear = codes.today().getYear();
        try (var table = run.table(FORMAT)) {
            rows.readAll(table, row -> parse(row, people, levels, thisYear));
        }
    }

    @Override
    public void grown(ImportRun run) {
        statistics.refreshCareers();
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<EducationOf>> rows) {
        return note.store(run, rows, EducationOf::key, EducationOf::employeeId, histories::writeEducations);
    }

    private static @Nullable EducationOf parse(
            TableRow row, PersonKey people, Map<String, String> levels, int thisYear) {
        var person = people.find(row);
        row.required("tingkat_pendidikan_id");
        var level = row.code("tingkat_pendidikan_id", levels).orElse("");
        var field = row.required("pendidikan_nama");
        var school = row.required("nama_sekolah");
        row.required("tahun_lulus");
        var year = row.integer("tahun_lulus", 1950, thisYear).orElse(thisYear);
        row.required("pendidikan_pertama");
        var first = row.code("pendidikan_pertama", FileCodes.FLAG).orElse(null);
        return person == null ? null : new EducationOf(person, new Education(level, field, school, year, first));
    }
}
