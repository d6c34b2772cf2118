package id.penataan.kit.dataimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.operation.OperationContext;
import id.penataan.kit.operation.OperationHandler;
import id.penataan.kit.operation.OperationResult;
import id.penataan.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs any importer. The whole file is one transaction, which also stores that the operation has ended: an import that
 * dies leaves nothing behind and is simply done again.
 */
@Singleton
class ImportOperation implements OperationHandler {

    private final Importers importers;
    private final ObjectMapper json;
    private final Sql sql;
    private final Duration timeout;

    ImportOperation(
            Importers importers,
            ObjectMapper json,
            Sql sql,
            @ConfigProperty(name = "penataan.import.timeout", defaultValue = "1h") Duration timeout) {
        this.importers = importers;
        this.json = json;
        this.sql = sql;
        this.timeout = timeout;
    }

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public boolean handles(String kind) {
        return importers.ofKind(kind).isPresent();
    }

    @Override
    public OperationResult run(OperationContext operation) throws Exception {
        return run(operation, importers.ofKind(operation.kind()).orElseThrow());
    }

    private <R> OperationResult run(OperationContext operation, Importer<R> importer) throws Exception {
        var parameters = parameters(operation);
        var run = new ImportRun(operation, importer.dataset(), parameters);
        importer.prepare(run);
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(timeout.toSeconds()))
                    .call(() -> inTransaction(operation, run, importer));
        } catch (Undone undone) {
            return undone.result();
        }
    }

    private <R> OperationResult inTransaction(OperationContext operation, ImportRun run, Importer<R> importer)
            throws Exception {
        sql.planAnew();
        var rows = new Rows<R>(run);
        importer.read(run, rows);
        var stored = store(operation, run, importer, rows);
        importer.grown(run);
        if (run.mode() == ImportMode.ATOMIC && run.hasBadRows()) {
            throw new Undone(rejected(run));
        }
        var result = OperationResult.succeeded(run.summary(stored));
        if (run.dryRun()) {
            throw new Undone(result);
        }
        operation.finishHere(result);
        return result;
    }

    /** Also where it will be undone: what is wrong with a row may show only when it is stored. */
    private static <R> Stored store(OperationContext operation, ImportRun run, Importer<R> importer, Rows<R> rows) {
        var good = rows.good();
        var stored = Stored.NOTHING;
        operation.progress(0, good.size());
        int size = Math.min(importer.batchSize(), Math.max(good.size(), 1));
        for (int from = 0; from < good.size(); from += size) {
            int to = Math.min(from + size, good.size());
            stored = stored.plus(importer.store(run, good.subList(from, to)));
            if (to < good.size() && Integer.bitCount(to / size) == 1) {
                importer.grown(run);
            }
            operation.progress(to, good.size());
        }
        return stored;
    }

    private static OperationResult rejected(ImportRun run) {
        return OperationResult.refused(run.summary(Stored.NOTHING), "import-rejected", Map.of("bad", run.badRows()));
    }

    private ImportParameters parameters(OperationContext operation) throws JsonProcessingException {
        return json.treeToValue(operation.parameters(), ImportParameters.class);
    }

    /** Rolls everything back and still brings the result out. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient OperationResult result;

        Undone(OperationResult result) {
            super("nothing is stored", null, false, false);
            this.result = result;
        }

        OperationResult result() {
            return result;
        }
    }
}
