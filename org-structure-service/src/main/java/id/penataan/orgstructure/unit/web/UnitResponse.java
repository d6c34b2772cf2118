package id.penataan.orgstructure.unit.web;

import id.penataan.orgstructure.history.LegalBasisBody;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.unit.ReadUnit.Seen;
import id.penataan.orgstructure.unit.model.UnitFacts;
import id.penataan.orgstructure.unit.model.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit on a day, or one version of its history. */
public record UnitResponse(
        UUID id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID parentId,
        @Nullable String code,
        String name,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String eselon,
        @Nullable String siasnId,
        @Nullable UnitKind kind,
        int sortOrder,
        @Nullable LegalBasisBody legalBasis,
        @Nullable LegalBasisBody endBasis,
        @Nullable List<String> allowedActions) {
    static UnitResponse from(Seen seen) {
        return from(seen.unit().id(), seen.version(), seen.allowedActions());
    }

    static UnitResponse from(UUID id, Version<UnitFacts> version, @Nullable List<String> allowedActions) {
        var facts = version.facts();
        return new UnitResponse(
                id,
                version.period().from(),
                version.period().to(),
                facts.parentId(),
                facts.code(),
                facts.name(),
                facts.headTitle(),
                facts.eselon() == null ? null : facts.eselon().siasnId(),
                facts.eselon() == null ? null : facts.eselon().label(),
                facts.siasnId(),
                facts.kind(),
                facts.sortOrder(),
                LegalBasisBody.from(version.basis()),
                LegalBasisBody.from(version.endBasis()),
                allowedActions);
    }
}
