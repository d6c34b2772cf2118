package id.penataan.staffing.dataimport;

import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import id.penataan.staffing.dataimport.model.PegawaiRow;
import java.io.IOException;
import java.util.List;

/** Takes in an employee download of SIASN. */
abstract class PegawaiImport implements Importer<PegawaiRow> {
    private final EmployeeFileKind kind;
    private final Neighbourhood neighbourhood;
    private final TakeInEmployees takeIn;

    PegawaiImport(EmployeeFileKind kind, Neighbourhood neighbourhood, TakeInEmployees takeIn) {
        this.kind = kind;
        this.neighbourhood = neighbourhood;
        this.takeIn = takeIn;
    }

    @Override
    public String dataset() {
        return kind.dataset();
    }

    @Override
    public int batchSize() {
        return 1000;
    }

    @Override
    public void prepare(ImportRun run) {
        neighbourhood.catchUp(run);
    }

    @Override
    public void read(ImportRun run, Rows<PegawaiRow> rows) throws IOException {
        rows.uniqueBy("NIP BARU", "duplicate-nip", PegawaiRow::nip);
        var parser = neighbourhood.parserOf(kind);
        try (var table = run.table(PegawaiFormat.FORMAT)) {
            rows.readAll(table, parser::parse);
        }
    }

    @Override
    public void grown(ImportRun run) {
        takeIn.grown();
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<PegawaiRow>> rows) {
        return takeIn.store(run, kind, rows);
    }
}
