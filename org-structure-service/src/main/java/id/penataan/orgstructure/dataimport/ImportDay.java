package id.penataan.orgstructure.dataimport;

import id.penataan.kit.dataimport.ImportRun;
import id.penataan.orgstructure.history.model.Decree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** From which day on an imported fact holds, and what it rests on. */
@ApplicationScoped
class ImportDay {
    private final Clock clock;

    ImportDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate of(ImportRun run) {
        return run.effectiveDate().orElseGet(() -> LocalDate.now(clock));
    }

    /** The file is all the import knows of the decision behind it. */
    Decree basis(ImportRun run, String dataset) {
        return Decree.of("Data SIASN, berkas " + dataset, "impor " + dataset, of(run));
    }
}
