package id.penataan.orgstructure.position.web;

import static java.util.Objects.requireNonNull;

import id.penataan.orgstructure.classification.model.EducationLevel;
import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.history.LegalBasisBody;
import id.penataan.orgstructure.history.model.Faults;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.position.model.Requirements;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A position to be formed. */
public record PositionRequest(
        UUID unitId,
        String code,
        String title,
        JenisJabatan jenisJabatan,
        @Nullable String eselonId,
        @Nullable Jenjang jenjang,
        int jobClass,
        @Nullable Integer need,
        @Nullable String siasnJabatanId,
        @Nullable String minEducationLevel,
        @Nullable List<String> fieldsOfStudy,
        @Nullable Integer minYears,
        @Nullable Boolean critical,
        @Nullable Boolean head,
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

    private PositionFacts facts() {
        return new PositionFacts(
                unitId,
                code,
                title,
                jenisJabatan,
                eselonId == null ? null : Eselon.of("/eselonId", eselonId),
                jenjang,
                jobClass,
                need,
                siasnJabatanId,
                requirements(),
                Boolean.TRUE.equals(critical),
                Boolean.TRUE.equals(head));
    }

    private Requirements requirements() {
        var level = minEducationLevel == null ? null : EducationLevel.of("/minEducationLevel", minEducationLevel);
        return new Requirements(level, fieldsOfStudy == null ? List.of() : fieldsOfStudy, minYears);
    }

    /** The request as the model wants it. */
    record Formation(Period period, PositionFacts facts) {}
}
