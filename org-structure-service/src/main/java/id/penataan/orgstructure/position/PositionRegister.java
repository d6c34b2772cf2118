package id.penataan.orgstructure.position;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.Violation;
import id.penataan.orgstructure.history.model.Rewrite;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.position.model.Holders;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.position.model.PositionRewrite;
import id.penataan.orgstructure.position.model.Positions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters a position as it is to be: checked, stored, audited, announced. Runs in the use case's transaction. */
@ApplicationScoped
class PositionRegister {
    private final Positions positions;
    private final Audit audit;
    private final Events events;

    PositionRegister(Positions positions, Audit audit, Events events) {
        this.positions = positions;
        this.audit = audit;
        this.events = events;
    }

    Position enterNew(Position position, long revision) {
        var rewrite = Rewrite.beginning(position.life());
        check(position.id(), rewrite.written());
        positions.write(List.of(new PositionRewrite(position.id(), rewrite)), revision);
        var stored = new Position(position.id(), position.life().storedUnder(revision, rewrite));
        announce("POSITION_CREATED", null, stored, null);
        return stored;
    }

    Position enter(String action, Position before, Position after, long revision, @Nullable String reason) {
        var rewrite = Rewrite.between(before.life(), after.life());
        check(after.id(), rewrite.written());
        Rewrite.lost(before.life().lifetime(), after.life().lifetime())
                .forEach(lost -> new Holders(positions.holders(after.id(), lost)).requireNone());
        positions.write(List.of(new PositionRewrite(after.id(), rewrite)), revision);
        var stored = new Position(after.id(), after.life().storedUnder(revision, rewrite));
        announce(action, before, stored, reason);
        return stored;
    }

    private void check(UUID position, List<Version<PositionFacts>> written) {
        var faults = new ArrayList<Violation>();
        for (var version : written) {
            var facts = version.facts();
            if (!positions.unitInForce(facts.unitId(), version.period())) {
                var params = Map.<String, Object>of(
                        "id", facts.unitId(), "from", version.period().from());
                faults.add(new Violation("/unitId", "unit-not-in-force", params));
            }
            faults.addAll(positions.claims(position, facts, version.period()).violations());
        }
        Invalid.throwIfAny(faults.stream().distinct().toList());
    }

    private void announce(String action, @Nullable Position before, Position after, @Nullable String reason) {
        var state = PositionState.of(after);
        var old = before == null ? null : PositionState.of(before);
        audit.record(action, "position", after.id().toString(), old, state, reason);
        events.publish("id.penataan.org-structure.position.changed", after.id().toString(), state);
    }
}
