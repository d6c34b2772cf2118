package id.penataan.orgstructure.position;

import id.penataan.orgstructure.history.model.Correction;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionAmendment;
import id.penataan.orgstructure.unit.UnitAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts right what was recorded wrongly; the audit trail keeps what was believed before, and why it was wrong. */
@ApplicationScoped
public class CorrectPosition {
    private final OpenPosition open;
    private final PositionRegister register;
    private final UnitAuthority authority;

    CorrectPosition(OpenPosition open, PositionRegister register, UnitAuthority authority) {
        this.open = open;
        this.register = register;
        this.authority = authority;
    }

    /** What was wrong: the version, what it should have said, when it should have begun and on which decision. */
    public record Mistake(
            LocalDate versionFrom,
            PositionAmendment amendment,
            @Nullable LocalDate rightFrom,
            @Nullable Decree rightBasis,
            String reason) {}

    @Transactional
    public Position of(UUID id, Mistake mistake) {
        var opened = open.forWriting(id);
        var before = opened.position();
        var wrong = before.life().startingOn(mistake.versionFrom());
        var start = mistake.rightFrom() == null ? mistake.versionFrom() : mistake.rightFrom();
        if (mistake.amendment().unitId() != null) {
            authority.requirePlace(mistake.amendment().unitId(), start);
        }
        var basis = mistake.rightBasis() == null ? wrong.basis() : mistake.rightBasis();
        var right = new Correction<>(mistake.amendment().applyTo(wrong.facts()), start, basis);
        var corrected = before.corrected(mistake.versionFrom(), right);
        return register.enter("POSITION_CORRECTED", before, corrected, opened.revision(), mistake.reason());
    }
}
