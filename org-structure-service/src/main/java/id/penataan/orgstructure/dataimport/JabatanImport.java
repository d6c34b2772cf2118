package id.penataan.orgstructure.dataimport;

import id.penataan.kit.dataimport.GoodRow;
import id.penataan.kit.dataimport.ImportRun;
import id.penataan.kit.dataimport.Importer;
import id.penataan.kit.dataimport.Rows;
import id.penataan.kit.dataimport.Stored;
import id.penataan.kit.tabular.TableRow;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import id.penataan.orgstructure.position.EnterPositions;
import id.penataan.orgstructure.position.model.Positions;
import id.penataan.orgstructure.unit.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The map of posts (peta jabatan): what is new is formed, what differs is changed, both from the effective date on. */
@ApplicationScoped
class JabatanImport implements Importer<PlannedPosition> {
    private static final String REASON = "impor jabatan";

    private final Units units;
    private final Positions positions;
    private final EnterPositions enter;
    private final StructureRevisions revisions;
    private final ImportDay day;

    JabatanImport(Units units, Positions positions, EnterPositions enter, StructureRevisions revisions, ImportDay day) {
        this.units = units;
        this.positions = positions;
        this.enter = enter;
        this.revisions = revisions;
        this.day = day;
    }

    @Override
    public String dataset() {
        return "jabatan";
    }

    @Override
    public int batchSize() {
        return 2_000;
    }

    @Override
    public void read(ImportRun run, Rows<PlannedPosition> rows) throws IOException {
        revisions.next();
        rows.uniqueBy("kode_jabatan", "duplicate-kode-jabatan", PlannedPosition::code);
        rows.uniqueBy("siasn_jabatan_id", "duplicate-siasn-jabatan", PlannedPosition::siasnKey);
        var plan = new PositionPlan(day.of(run), day.basis(run, "jabatan"), units.all(), positions.all());
        try (var table = run.table(JabatanRow.FORMAT)) {
            rows.readAll(table, row -> planned(row, plan));
        }
    }

    @Override
    public Stored store(ImportRun run, List<GoodRow<PlannedPosition>> rows) {
        var planned = rows.stream().map(GoodRow::value).toList();
        var entries =
                planned.stream().flatMap(position -> position.entry().stream()).toList();
        if (!entries.isEmpty()) {
            enter.all(entries, revisions.next(), REASON);
        }
        long created = planned.stream().filter(PlannedPosition::isNew).count();
        return new Stored(created, entries.size() - created, planned.size() - entries.size());
    }

    private static @Nullable PlannedPosition planned(TableRow row, PositionPlan plan) {
        var unor = row.required("unor_id");
        var unit = plan.unit(unor).orElse(null);
        if (unit == null && !unor.isEmpty()) {
            row.error("unor_id", "unor-unknown", Map.of("unor", unor));
        }
        var facts = new JabatanRow(row).facts(unit);
        return facts == null || unit == null ? null : plan.plan(row, facts, unit);
    }
}
