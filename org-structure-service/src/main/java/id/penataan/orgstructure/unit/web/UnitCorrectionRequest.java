package id.penataan.orgstructure.unit.web;

import id.penataan.orgstructure.history.LegalBasisBody;
import id.penataan.orgstructure.unit.CorrectUnit.Mistake;
import id.penataan.orgstructure.unit.model.UnitAmendment;
import id.penataan.orgstructure.unit.model.UnitAmendment.Clearable;
import id.penataan.orgstructure.unit.model.UnitKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one version of a unit should have said, and why it did not. */
public record UnitCorrectionRequest(
        LocalDate versionFrom,
        String reason,
        @Nullable LocalDate validFrom,
        @Nullable LegalBasisBody legalBasis,
        @Nullable UUID parentId,
        @Nullable String code,
        @Nullable String name,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String siasnId,
        @Nullable UnitKind kind,
        @Nullable Integer sortOrder,
        @Nullable Set<Clearable> clear) {
    Mistake toMistake() {
        var basis = legalBasis == null ? null : legalBasis.toDecree();
        return new Mistake(versionFrom, amendment(), validFrom, basis, reason);
    }

    private UnitAmendment amendment() {
        return new UnitAmendmentRequest(parentId, code, name, headTitle, eselonId, siasnId, kind, sortOrder, clear)
                .toAmendment();
    }
}
