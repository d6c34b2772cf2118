package id.penataan.performance.dataimport;

import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.operation.RowError;
import id.penataan.performance.evaluation.model.FinalPredikat;
import java.util.Map;

/** A file cannot overrule an evaluation that was made final here; a row that tries is bad. */
final class Settled {
    static void report(ImportRun run, GoodRow<FinalPredikat> row, FinalPredikat before) {
        if (before.source() == FinalPredikat.Source.SKP
                && before.predikat() != row.value().predikat()) {
            run.error(new RowError(
                    row.number(),
                    "predikat_kinerja",
                    "predikat-settled-by-evaluation",
                    Map.of("predikat", before.predikat().label()),
                    row.value().predikat().label()));
        }
    }

    private Settled() {}
}
