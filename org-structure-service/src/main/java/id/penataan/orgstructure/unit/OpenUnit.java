package id.penataan.orgstructure.unit;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Fetches a unit to be written: alone with the structure, unchanged since the caller saw it, within the caller's scope. */
@ApplicationScoped
class OpenUnit {
    private final StructureRevisions revisions;
    private final Units units;
    private final Preconditions preconditions;
    private final UnitAuthority authority;

    OpenUnit(StructureRevisions revisions, Units units, Preconditions preconditions, UnitAuthority authority) {
        this.revisions = revisions;
        this.units = units;
        this.preconditions = preconditions;
        this.authority = authority;
    }

    Opened forWriting(UUID id) {
        long revision = revisions.next();
        var unit = units.find(id).orElseThrow(() -> new NotFound("unit-not-found", Map.of("id", id)));
        authority.require(id, unit.life().lifetime());
        var tags = UnitTags.all(unit);
        preconditions.requireMatch(tags.getLast(), tags);
        return new Opened(unit, revision);
    }

    /** The unit as it is, and the revision under which it will be written. */
    record Opened(Unit unit, long revision) {}
}
