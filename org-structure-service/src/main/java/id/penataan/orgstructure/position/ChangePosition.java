package id.penataan.orgstructure.position;

import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionAmendment;
import id.penataan.orgstructure.unit.UnitAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Gives a position another need, class, requirement or unit from a day on; what held before stays on record. */
@ApplicationScoped
public class ChangePosition {
    private final OpenPosition open;
    private final PositionRegister register;
    private final UnitAuthority authority;

    ChangePosition(OpenPosition open, PositionRegister register, UnitAuthority authority) {
        this.open = open;
        this.register = register;
        this.authority = authority;
    }

    @Transactional
    public Position from(LocalDate day, UUID id, PositionAmendment amendment, Decree basis) {
        var opened = open.forWriting(id);
        if (amendment.unitId() != null) {
            authority.requirePlace(amendment.unitId(), day);
        }
        var before = opened.position();
        var changed = before.changed(
                day, amendment.applyTo(before.life().inForceOn(day).facts()), basis);
        return register.enter("POSITION_CHANGED", before, changed, opened.revision(), null);
    }
}
