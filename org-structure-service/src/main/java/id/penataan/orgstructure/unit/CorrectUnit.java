package id.penataan.orgstructure.unit;

import id.penataan.orgstructure.history.model.Correction;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitAmendment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts right what was recorded wrongly; the audit trail keeps what was believed before, and why it was wrong. */
@ApplicationScoped
public class CorrectUnit {
    private final OpenUnit open;
    private final UnitRegister register;
    private final UnitAuthority authority;

    CorrectUnit(OpenUnit open, UnitRegister register, UnitAuthority authority) {
        this.open = open;
        this.register = register;
        this.authority = authority;
    }

    /** What was wrong: the version, what it should have said, when it should have begun and on which decision. */
    public record Mistake(
            LocalDate versionFrom,
            UnitAmendment amendment,
            @Nullable LocalDate rightFrom,
            @Nullable Decree rightBasis,
            String reason) {}

    @Transactional
    public Unit of(UUID id, Mistake mistake) {
        var opened = open.forWriting(id);
        var before = opened.unit();
        var wrong = before.life().startingOn(mistake.versionFrom());
        var start = mistake.rightFrom() == null ? mistake.versionFrom() : mistake.rightFrom();
        if (mistake.amendment().parentId() != null) {
            authority.requirePlace(mistake.amendment().parentId(), start);
        }
        var basis = mistake.rightBasis() == null ? wrong.basis() : mistake.rightBasis();
        var right = new Correction<>(mistake.amendment().applyTo(wrong.facts()), start, basis);
        var corrected = before.corrected(mistake.versionFrom(), right);
        return register.enter("UNIT_CORRECTED", before, corrected, opened.revision(), mistake.reason());
    }
}
