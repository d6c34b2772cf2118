package id.penataan.orgstructure.position.web;

import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.history.LegalBasisBody;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.position.PositionRow;
import id.penataan.orgstructure.position.ReadPosition.Seen;
import id.penataan.orgstructure.position.model.PositionFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position on a day, in a list, or as one version of its history. */
public record PositionResponse(
        UUID id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID unitId,
        String code,
        String title,
        JenisJabatan jenisJabatan,
        @Nullable String eselonId,
        @Nullable String eselon,
        @Nullable Jenjang jenjang,
        int jobClass,
        @Nullable Integer need,
        @Nullable String siasnJabatanId,
        @Nullable String minEducationLevel,
        List<String> fieldsOfStudy,
        @Nullable Integer minYears,
        boolean critical,
        boolean head,
        @Nullable LegalBasisBody legalBasis,
        @Nullable LegalBasisBody endBasis,
        @Nullable List<String> allowedActions) {
    static PositionResponse from(Seen seen) {
        return from(seen.position().id(), seen.version(), seen.allowedActions());
    }

    static PositionResponse from(UUID id, Version<PositionFacts> version, @Nullable List<String> allowedActions) {
        var decisions = new Decisions(version.basis(), version.endBasis(), allowedActions);
        return of(id, version.period().from(), version.period().to(), version.facts(), decisions);
    }

    static PositionResponse from(PositionRow row) {
        return of(row.id(), row.validFrom(), row.validTo(), row.facts(), Decisions.NOT_SHOWN);
    }

    private static PositionResponse of(
            UUID id, LocalDate from, @Nullable LocalDate to, PositionFacts facts, Decisions decisions) {
        var asked = facts.requirements();
        return new PositionResponse(
                id,
                from,
                to,
                facts.unitId(),
                facts.code(),
                facts.title(),
                facts.jenis(),
                facts.eselon() == null ? null : facts.eselon().siasnId(),
                facts.eselon() == null ? null : facts.eselon().label(),
                facts.jenjang(),
                facts.jobClass(),
                facts.need(),
                facts.siasnJabatanId(),
                asked.minEducation() == null ? null : asked.minEducation().siasnId(),
                asked.fieldsOfStudy(),
                asked.minYears(),
                facts.critical(),
                facts.head(),
                LegalBasisBody.from(decisions.basis()),
                LegalBasisBody.from(decisions.endBasis()),
                decisions.allowedActions());
    }
}
