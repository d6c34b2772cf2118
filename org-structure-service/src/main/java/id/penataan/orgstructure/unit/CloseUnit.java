package id.penataan.orgstructure.unit;

import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.unit.model.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a unit on a day; refused while units or positions would be left behind. */
@ApplicationScoped
public class CloseUnit {
    private final OpenUnit open;
    private final UnitRegister register;

    CloseUnit(OpenUnit open, UnitRegister register) {
        this.open = open;
        this.register = register;
    }

    @Transactional
    public Unit on(LocalDate day, UUID id, Decree basis) {
        var opened = open.forWriting(id);
        var before = opened.unit();
        return register.enter("UNIT_CLOSED", before, before.closed(day, basis), opened.revision(), null);
    }
}
