package id.penataan.orgstructure.unit.web;

import static java.util.Objects.requireNonNull;

import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.history.LegalBasisBody;
import id.penataan.orgstructure.history.model.Faults;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.unit.model.UnitFacts;
import id.penataan.orgstructure.unit.model.UnitKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit to be formed. */
public record UnitRequest(
        @Nullable UUID parentId,
        @Nullable String code,
        String name,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String siasnId,
        @Nullable UnitKind kind,
        @Nullable Integer sortOrder,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LegalBasisBody legalBasis) {
    Formation toFormation() {
        var faults = new Faults();
        var period = faults.tried(() -> new Period(validFrom, validTo));
        var facts = faults.tried(this::facts);
        faults.raise();
        return new Formation(requireNonNull(period), requireNonNull(facts));
    }

    private UnitFacts facts() {
        return new UnitFacts(
                parentId,
                code,
                name,
                headTitle,
                eselonId == null ? null : Eselon.of("/eselonId", eselonId),
                siasnId,
                kind,
                sortOrder == null ? 0 : sortOrder);
    }

    /** The request as the model wants it. */
    record Formation(Period period, UnitFacts facts) {}
}
