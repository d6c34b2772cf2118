package id.penataan.orgstructure.unit.web;

import id.penataan.kit.failure.Invalid;
import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.unit.model.UnitAmendment;
import id.penataan.orgstructure.unit.model.UnitAmendment.Clearable;
import id.penataan.orgstructure.unit.model.UnitKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be different about a unit; the part that changes and corrections have in common. */
record UnitAmendmentRequest(
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
        var eselon = eselonId == null ? null : Eselon.of("/eselonId", eselonId);
        var cleared = clear == null ? Set.<Clearable>of() : clear;
        var amendment = new UnitAmendment(parentId, code, name, headTitle, eselon, siasnId, kind, sortOrder, cleared);
        Invalid.throwIfAny(amendment.contradictions());
        return amendment;
    }
}
