package id.penataan.staffing.dataimport;

import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.feed.FeedConsumer;
import id.penataan.staffing.classification.Classifications;
import id.penataan.staffing.dataimport.model.EmployeeFileKind;
import id.penataan.staffing.reference.model.Positions;
import id.penataan.staffing.reference.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** What an import has to know of units and positions: all that org-structure has told up to now. */
@ApplicationScoped
class Neighbourhood {
    private final FeedConsumer feeds;
    private final Units units;
    private final Positions positions;
    private final Classifications classifications;
    private final FileCodes codes;

    Neighbourhood(
            FeedConsumer feeds, Units units, Positions positions, Classifications classifications, FileCodes codes) {
        this.feeds = feeds;
        this.units = units;
        this.positions = positions;
        this.classifications = classifications;
        this.codes = codes;
    }

    void catchUp(ImportRun run) {
        feeds.catchUp("org-structure", run.instansi());
    }

    Map<String, UUID> units() {
        return units.bySiasnId();
    }

    PegawaiSeats seats() {
        var today = codes.today();
        return new PegawaiSeats(units.bySiasnId(), positions.bySeatKey(today), classifications.activeStandings(today));
    }

    PegawaiParser parserOf(EmployeeFileKind kind) {
        return new PegawaiParser(kind, PegawaiCodes.of(codes, kind), seats());
    }
}
