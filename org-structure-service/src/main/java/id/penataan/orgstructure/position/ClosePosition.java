package id.penataan.orgstructure.position;

import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.position.model.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a position on a day; refused while somebody holds a seat of it on or after that day. */
@ApplicationScoped
public class ClosePosition {
    private final OpenPosition open;
    private final PositionRegister register;

    ClosePosition(OpenPosition open, PositionRegister register) {
        this.open = open;
        this.register = register;
    }

    @Transactional
    public Position on(LocalDate day, UUID id, Decree basis) {
        var opened = open.forWriting(id);
        var before = opened.position();
        return register.enter("POSITION_CLOSED", before, before.closed(day, basis), opened.revision(), null);
    }
}
