package id.penataan.orgstructure.unit;

import id.penataan.kit.identity.Ids;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.instansi.model.StructureRevisions;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forms a new unit. */
@ApplicationScoped
public class CreateUnit {
    private final StructureRevisions revisions;
    private final UnitRegister register;
    private final UnitAuthority authority;

    CreateUnit(StructureRevisions revisions, UnitRegister register, UnitAuthority authority) {
        this.revisions = revisions;
        this.register = register;
        this.authority = authority;
    }

    @Transactional
    public Unit formed(Period period, UnitFacts facts, Decree basis) {
        long revision = revisions.next();
        authority.requirePlace(facts.parentId(), period.from());
        return register.enterNew(Unit.formed(Ids.next(), period, facts, basis), revision);
    }
}
