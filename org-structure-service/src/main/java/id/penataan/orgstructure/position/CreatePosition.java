package id.penataan.orgstructure.position;

import id.penataan.kit.identity.Ids;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.unit.UnitAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forms a new position in a unit. */
@ApplicationScoped
public class CreatePosition {
    private final StructureRevisions revisions;
    private final PositionRegister register;
    private final UnitAuthority authority;

    CreatePosition(StructureRevisions revisions, PositionRegister register, UnitAuthority authority) {
        this.revisions = revisions;
        this.register = register;
        this.authority = authority;
    }

    @Transactional
    public Position formed(Period period, PositionFacts facts, Decree basis) {
        long revision = revisions.next();
        authority.requirePlace(facts.unitId(), period.from());
        return register.enterNew(Position.formed(Ids.next(), period, facts, basis), revision);
    }
}
