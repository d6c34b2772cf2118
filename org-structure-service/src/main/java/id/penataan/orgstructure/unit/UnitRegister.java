package id.penataan.orgstructure.unit;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.Rewrite;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.unit.model.Lineage;
import id.penataan.orgstructure.unit.model.TreeRules;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitFacts;
import id.penataan.orgstructure.unit.model.UnitRewrite;
import id.penataan.orgstructure.unit.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters a unit as it is to be: checked against the tree, stored, audited, announced. Runs in the use case's transaction. */
@ApplicationScoped
class UnitRegister {
    private final Units units;
    private final Audit audit;
    private final Events events;

    UnitRegister(Units units, Audit audit, Events events) {
        this.units = units;
        this.audit = audit;
        this.events = events;
    }

    Unit enterNew(Unit unit, long revision) {
        var rewrite = Rewrite.beginning(unit.life());
        checkTree(unit.id(), rewrite.written());
        units.write(List.of(new UnitRewrite(unit.id(), rewrite)), revision);
        var stored = new Unit(unit.id(), unit.life().storedUnder(revision, rewrite));
        announce("UNIT_CREATED", null, stored, null);
        return stored;
    }

    Unit enter(String action, Unit before, Unit after, long revision, @Nullable String reason) {
        var rewrite = Rewrite.between(before.life(), after.life());
        checkTree(after.id(), rewrite.written());
        Rewrite.lost(before.life().lifetime(), after.life().lifetime())
                .forEach(lost -> units.dependants(after.id(), lost).requireNone());
        units.write(List.of(new UnitRewrite(after.id(), rewrite)), revision);
        var stored = new Unit(after.id(), after.life().storedUnder(revision, rewrite));
        announce(action, before, stored, reason);
        return stored;
    }

    private void checkTree(UUID unit, List<Version<UnitFacts>> written) {
        var parents = written.stream()
                .map(version -> version.facts().parentId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var hull = hull(written);
        boolean claimsRoot =
                written.stream().anyMatch(version -> version.facts().parentId() == null);
        var roots = claimsRoot ? units.roots(hull) : List.<Lineage.Link>of();
        new TreeRules(units.lineage(parents, hull), roots).check(unit, written);
    }

    private static Period hull(List<Version<UnitFacts>> versions) {
        return versions.stream().map(Version::period).reduce(Period::hull).orElseThrow();
    }

    private void announce(String action, @Nullable Unit before, Unit after, @Nullable String reason) {
        var state = UnitState.of(after);
        audit.record(
                action, "unit", after.id().toString(), before == null ? null : UnitState.of(before), state, reason);
        events.publish("id.penataan.org-structure.unit.changed", after.id().toString(), state);
    }
}
