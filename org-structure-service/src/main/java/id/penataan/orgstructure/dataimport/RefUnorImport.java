package id.penataan.orgstructure.dataimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.operation.RowError;
import id.penataan.orgstructure.dataimport.UnorFile.Unreadable;
import id.penataan.orgstructure.dataimport.UnorParser.Parsed;
import id.penataan.orgstructure.dataimport.model.UnorFault;
import id.penataan.orgstructure.dataimport.model.UnorRecord;
import id.penataan.orgstructure.dataimport.model.UnorSheet;
import id.penataan.orgstructure.instansi.KeepInstansi;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import id.penataan.orgstructure.unit.EnterUnits;
import id.penataan.orgstructure.unit.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The SIASN list of units: what is new is formed, what differs is changed, both from the effective date on. */
@ApplicationScoped
class RefUnorImport implements Importer<PlannedUnit> {
    private static final String REASON = "impor ref-unor";

    private final ObjectMapper json;
    private final Units units;
    private final EnterUnits enter;
    private final StructureRevisions revisions;
    private final KeepInstansi agencies;
    private final ImportDay day;

    RefUnorImport(
            ObjectMapper json,
            Units units,
            EnterUnits enter,
            StructureRevisions revisions,
            KeepInstansi agencies,
            ImportDay day) {
        this.json = json;
        this.units = units;
        this.enter = enter;
        this.revisions = revisions;
        this.agencies = agencies;
        this.day = day;
    }

    @Override
    public String dataset() {
        return "ref-unor";
    }

    /** Units hang from one another: all of them are stored at once. */
    @Override
    public int batchSize() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void read(ImportRun run, Rows<PlannedUnit> rows) throws IOException {
        var parsed = new ArrayList<Parsed>();
        try (var file = new UnorFile(run.input(), json)) {
            file.forEach(entry -> parsed.add(UnorParser.parse(run, entry)));
        } catch (Unreadable broken) {
            var params = Map.<String, Object>of("reason", String.valueOf(broken.getMessage()));
            rows.reject(0, List.of(new RowError(0, null, "envelope-unreadable", params, null)));
            return;
        }
        judge(run, rows, parsed);
    }

    private void judge(ImportRun run, Rows<PlannedUnit> rows, List<Parsed> parsed) {
        revisions.next();
        var sheet = new UnorSheet(parsed.stream().map(Parsed::unit).toList());
        var plan = new UnitPlan(day.of(run), day.basis(run, "ref-unor"), units.all());
        plan.plan(sheet.good(plan.known().keySet()));
        var planned = new HashMap<UnorRecord, PlannedUnit>();
        plan.planned().forEach(unit -> planned.put(unit.source(), unit));
        for (var record : parsed) {
            var good = planned.get(record.unit());
            if (good != null) {
                rows.take(record.unit().row(), good);
            } else {
                rows.reject(record.unit().row(), errors(record, sheet, plan));
            }
        }
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<PlannedUnit>> rows) {
        var planned = rows.stream().map(GoodRow::value).toList();
        planned.stream()
                .map(PlannedUnit::source)
                .filter(source -> source.parent() == null)
                .findFirst()
                .ifPresent(root -> agencies.registerIfNew(RegisteredByList.instansi(run.instansi(), root)));
        var entries = planned.stream().flatMap(unit -> unit.entry().stream()).toList();
        if (!entries.isEmpty()) {
            enter.all(entries, revisions.next(), REASON);
        }
        long created = planned.stream().filter(PlannedUnit::isNew).count();
        return new Stored(created, entries.size() - created, planned.size() - entries.size());
    }

    private static List<RowError> errors(Parsed record, UnorSheet sheet, UnitPlan plan) {
        if (!record.errors().isEmpty()) {
            return record.errors();
        }
        var fault = sheet.faults().get(record.unit());
        var later = fault == null ? plan.faults().get(record.unit()) : fault;
        return later == null ? List.of() : List.of(error(record.unit(), later));
    }

    private static RowError error(UnorRecord unit, UnorFault fault) {
        return new RowError(unit.row(), fault.column(), fault.code(), fault.params(), unit.name());
    }
}
