package id.penataan.kit.dataimport;

import id.penataan.kit.operation.OperationContext;
import id.penataan.kit.operation.RowError;
import id.penataan.kit.tabular.TableFormat;
import id.penataan.kit.tabular.TableReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One run of one import: how it was asked for, its file, and what was found in it so far. */
public final class ImportRun {

    private final OperationContext operation;
    private final String dataset;
    private final ImportMode mode;
    private final ImportParameters parameters;
    private final Set<Long> bad = new HashSet<>();
    private final Set<Long> warned = new HashSet<>();
    private long rows;

    ImportRun(OperationContext operation, String dataset, ImportParameters parameters) {
        this.operation = operation;
        this.dataset = dataset;
        this.mode = ImportMode.of(parameters.mode());
        this.parameters = parameters;
    }

    public String dataset() {
        return dataset;
    }

    public String instansi() {
        return operation.instansi();
    }

    public ImportMode mode() {
        return mode;
    }

    public boolean dryRun() {
        return parameters.dryRun();
    }

    /** The day from which newly found facts are valid, where the caller named one. */
    public Optional<LocalDate> effectiveDate() {
        return Optional.ofNullable(parameters.effectiveDate());
    }

    public InputStream input() {
        return operation.input();
    }

    /** The file as a table. */
    public TableReader table(TableFormat format) throws IOException {
        return TableReader.open(operation.input(), format);
    }

    /** Makes the row bad, also after it was handed over as a good one. */
    public void error(RowError finding) {
        bad.add(finding.row());
        operation.error(finding);
    }

    public void warning(RowError finding) {
        warned.add(finding.row());
        operation.warning(finding);
    }

    void counted() {
        if (++rows % 200 == 0) {
            operation.stopIfCancelled();
        }
    }

    boolean hasBadRows() {
        return !bad.isEmpty();
    }

    long badRows() {
        return bad.size();
    }

    boolean isBad(long row) {
        return bad.contains(row);
    }

    ImportSummary summary(Stored stored) {
        return new ImportSummary(
                dataset,
                mode,
                dryRun(),
                parameters.effectiveDate(),
                rows,
                stored.total(),
                stored.created(),
                stored.changed(),
                stored.unchanged(),
                bad.size(),
                warned.size());
    }
}
