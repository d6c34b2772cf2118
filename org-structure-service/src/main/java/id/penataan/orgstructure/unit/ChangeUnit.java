package id.penataan.orgstructure.unit;

import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitAmendment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Gives a unit another name, place or head from a day on; what held before stays on record. */
@ApplicationScoped
public class ChangeUnit {
    private final OpenUnit open;
    private final UnitRegister register;
    private final UnitAuthority authority;

    ChangeUnit(OpenUnit open, UnitRegister register, UnitAuthority authority) {
        this.open = open;
        this.register = register;
        this.authority = authority;
    }

    @Transactional
    public Unit from(LocalDate day, UUID id, UnitAmendment amendment, Decree basis) {
        var opened = open.forWriting(id);
        if (amendment.parentId() != null) {
            authority.requirePlace(amendment.parentId(), day);
        }
        var before = opened.unit();
        var changed = before.changed(
                day, amendment.applyTo(before.life().inForceOn(day).facts()), basis);
        return register.enter("UNIT_CHANGED", before, changed, opened.revision(), null);
    }
}
