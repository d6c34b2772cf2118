package id.penataan.orgstructure.position;

import id.penataan.kit.audit.Audit;
import id.penataan.kit.event.Events;
import id.penataan.orgstructure.history.model.Rewrite;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionRewrite;
import id.penataan.orgstructure.position.model.Positions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters many positions at once, as an import found them: checked by its caller, each announced. */
@ApplicationScoped
public class EnterPositions {
    private final Positions positions;
    private final Audit audit;
    private final Events events;

    EnterPositions(Positions positions, Audit audit, Events events) {
        this.positions = positions;
        this.audit = audit;
        this.events = events;
    }

    /** A position as it was (absent: it is new) and as it is to be. */
    public record Entry(@Nullable Position before, Position after) {
        PositionRewrite rewrite() {
            var rewrite =
                    before == null ? Rewrite.beginning(after.life()) : Rewrite.between(before.life(), after.life());
            return new PositionRewrite(after.id(), rewrite);
        }
    }

    @Transactional
    public void all(List<Entry> entries, long revision, String reason) {
        positions.write(entries.stream().map(Entry::rewrite).toList(), revision);
        for (var entry : entries) {
            var id = entry.after().id().toString();
            var state = PositionState.of(entry.after());
            var before = entry.before() == null ? null : PositionState.of(entry.before());
            audit.record(
                    before == null ? "POSITION_CREATED" : "POSITION_CHANGED", "position", id, before, state, reason);
            events.publish("id.penataan.org-structure.position.changed", id, state);
        }
    }
}
