package id.penataan.orgstructure.dataimport;

import id.penataan.kit.failure.Failure;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.identity.Ids;
import id.penataan.orgstructure.dataimport.model.Placing;
import id.penataan.orgstructure.dataimport.model.Placing.Misplaced;
import id.penataan.orgstructure.dataimport.model.UnorFault;
import id.penataan.orgstructure.dataimport.model.UnorRecord;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.Timeline;
import id.penataan.orgstructure.unit.model.Lineage;
import id.penataan.orgstructure.unit.model.Lineage.Link;
import id.penataan.orgstructure.unit.model.TreeRules;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitFacts;
import id.penataan.orgstructure.unit.model.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the good records of a list mean for the units of the agency, each checked against the tree they make together. */
final class UnitPlan {
    private final LocalDate day;
    private final Decree basis;
    private final List<Unit> present;
    private final Map<String, Unit> bySiasn = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UnorRecord, PlannedUnit> planned = new LinkedHashMap<>();
    private final Map<UnorRecord, UnorFault> faults = new LinkedHashMap<>();

    UnitPlan(LocalDate day, Decree basis, List<Unit> present) {
        this.day = day;
        this.basis = basis;
        this.present = present;
        for (var unit : present) {
            for (var version : unit.life().versions()) {
                if (version.facts().siasnId() != null) {
                    bySiasn.put(version.facts().siasnId(), unit);
                }
            }
        }
        bySiasn.forEach((siasnId, unit) -> ids.put(siasnId, unit.id()));
    }

    Map<String, Unit> known() {
        return Map.copyOf(bySiasn);
    }

    /** Plans records, each after its parent; what is refused is refused with everything planned below it. */
    void plan(List<UnorRecord> records) {
        for (var record : records) {
            if (record.parent() != null && !ids.containsKey(record.parent())) {
                faults.put(record, parentBad(record));
            } else {
                plan(record);
            }
        }
        while (refuseWhatBreaksTheTree()) {
            dropOrphans();
        }
    }

    List<PlannedUnit> planned() {
        return List.copyOf(planned.values());
    }

    Map<UnorRecord, UnorFault> faults() {
        return Map.copyOf(faults);
    }

    private void plan(UnorRecord record) {
        var before = bySiasn.get(record.id());
        try {
            var after = before == null ? formed(record) : new Unit(before.id(), placed(record, before));
            ids.put(record.id(), after.id());
            planned.put(record, new PlannedUnit(record, before, after));
        } catch (Misplaced refused) {
            faults.put(record, new UnorFault("Id", "unit-" + refused.code(), refused.params()));
            ids.remove(record.id());
        } catch (Failure refused) {
            faults.put(record, new UnorFault("Id", refused.code(), refused.params()));
            ids.remove(record.id());
        }
    }

    private Unit formed(UnorRecord record) {
        var kind = record.school() ? UnitKind.SEKOLAH : record.parent() == null ? UnitKind.PEMERINTAH_DAERAH : null;
        var facts = new UnitFacts(
                parent(record), null, record.name(), record.headTitle(), record.eselon(), record.id(), kind, 0);
        return Unit.formed(Ids.next(), Period.since(day), facts, basis);
    }

    private Timeline<UnitFacts> placed(UnorRecord record, Unit before) throws Misplaced {
        return Placing.from(day, before.life(), facts -> said(record, facts), basis);
    }

    /** The list knows nothing of codes, kinds and order: those stay as they are. */
    private UnitFacts said(UnorRecord record, UnitFacts facts) {
        return new UnitFacts(
                parent(record),
                facts.code(),
                record.name(),
                record.headTitle(),
                record.eselon(),
                record.id(),
                facts.kind() == null && record.school() ? UnitKind.SEKOLAH : facts.kind(),
                facts.sortOrder());
    }

    private @Nullable UUID parent(UnorRecord record) {
        return record.parent() == null ? null : ids.get(record.parent());
    }

    private boolean refuseWhatBreaksTheTree() {
        var rules = rules();
        boolean refused = false;
        for (var plan : List.copyOf(planned.values())) {
            if (plan.isUnchanged()) {
                continue;
            }
            try {
                rules.check(plan.after().id(), plan.after().life().versions());
            } catch (Invalid broken) {
                var first = broken.violations().getFirst();
                faults.put(plan.source(), new UnorFault("DiatasanId", first.code(), first.params()));
                planned.remove(plan.source());
                refused = true;
            }
        }
        return refused;
    }

    private void dropOrphans() {
        for (var plan : List.copyOf(planned.values())) {
            var parent = plan.source().parent();
            boolean orphan = parent != null
                    && faults.keySet().stream().anyMatch(bad -> bad.id().equals(parent));
            if (orphan) {
                faults.put(plan.source(), parentBad(plan.source()));
                planned.remove(plan.source());
            }
        }
    }

    private TreeRules rules() {
        var units = new LinkedHashMap<UUID, Unit>();
        present.forEach(unit -> units.put(unit.id(), unit));
        planned.values().forEach(plan -> units.put(plan.after().id(), plan.after()));
        var links = new ArrayList<Link>();
        for (var unit : units.values()) {
            unit.life()
                    .versions()
                    .forEach(version ->
                            links.add(new Link(unit.id(), version.facts().parentId(), version.period())));
        }
        var roots = links.stream().filter(link -> link.parent() == null).toList();
        return new TreeRules(Lineage.of(links), roots);
    }

    private static UnorFault parentBad(UnorRecord record) {
        return new UnorFault("DiatasanId", "unit-parent-bad", Map.of("parent", String.valueOf(record.parent())));
    }
}
