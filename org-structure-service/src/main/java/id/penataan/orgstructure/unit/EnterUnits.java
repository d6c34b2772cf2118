package id.penataan.orgstructure.unit;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.orgstructure.history.model.Rewrite;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitRewrite;
import id.penataan.orgstructure.unit.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters many units at once, as an import found them: checked by its caller, stored in a few statements, each announced. */
@ApplicationScoped
public class EnterUnits {
    private final Units units;
    private final Audit audit;
    private final Events events;

    EnterUnits(Units units, Audit audit, Events events) {
        this.units = units;
        this.audit = audit;
        this.events = events;
    }

    /** A unit as it was (absent: it is new) and as it is to be. */
    public record Entry(@Nullable Unit before, Unit after) {
        UnitRewrite rewrite() {
            var rewrite =
                    before == null ? Rewrite.beginning(after.life()) : Rewrite.between(before.life(), after.life());
            return new UnitRewrite(after.id(), rewrite);
        }
    }

    @Transactional
    public void all(List<Entry> entries, long revision, String reason) {
        units.write(entries.stream().map(Entry::rewrite).toList(), revision);
        for (var entry : entries) {
            var id = entry.after().id().toString();
            var state = UnitState.of(entry.after());
            var before = entry.before() == null ? null : UnitState.of(entry.before());
            audit.record(before == null ? "UNIT_CREATED" : "UNIT_CHANGED", "unit", id, before, state, reason);
            events.publish("id.penataan.org-structure.unit.changed", id, state);
        }
    }
}
