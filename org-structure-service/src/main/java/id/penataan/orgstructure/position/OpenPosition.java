package id.penataan.orgstructure.position;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.Positions;
import id.penataan.orgstructure.unit.UnitAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Fetches a position to be written: alone with the structure, unchanged since the caller saw it, within his scope. */
@ApplicationScoped
class OpenPosition {
    private final StructureRevisions revisions;
    private final Positions positions;
    private final Preconditions preconditions;
    private final UnitAuthority authority;

    OpenPosition(
            StructureRevisions revisions, Positions positions, Preconditions preconditions, UnitAuthority authority) {
        this.revisions = revisions;
        this.positions = positions;
        this.preconditions = preconditions;
        this.authority = authority;
    }

    Opened forWriting(UUID id) {
        long revision = revisions.next();
        var position = positions.find(id).orElseThrow(() -> new NotFound("position-not-found", Map.of("id", id)));
        authority.require(
                position.life().last().facts().unitId(), position.life().last().period());
        var tags = PositionTags.all(position);
        preconditions.requireMatch(tags.getLast(), tags);
        return new Opened(position, revision);
    }

    /** The position as it is, and the revision under which it will be written. */
    record Opened(Position position, long revision) {}
}
