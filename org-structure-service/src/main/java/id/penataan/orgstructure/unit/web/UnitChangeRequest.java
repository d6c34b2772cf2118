package id.penataan.orgstructure.unit.web;

import id.penataan.orgstructure.history.LegalBasisBody;
import id.penataan.orgstructure.unit.model.UnitAmendment;
import id.penataan.orgstructure.unit.model.UnitAmendment.Clearable;
import id.penataan.orgstructure.unit.model.UnitKind;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is different about a unit from a day on, by which decision. */
public record UnitChangeRequest(
        LocalDate validFrom,
        LegalBasisBody legalBasis,
        @Nullable UUID parentId,
        @Nullable String code,
        @Nullable String name,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String siasnId,
        @Nullable UnitKind kind,
        @Nullable Integer sortOrder,
        @Nullable Set<Clearable> clear) {
    UnitAmendment toAmendment() {
        return new UnitAmendmentRequest(parentId, code, name, headTitle, eselonId, siasnId, kind, sortOrder, clear)
                .toAmendment();
    }
}
