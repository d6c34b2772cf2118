package id.penataan.orgstructure.position.web;

import id.penataan.kit.failure.Invalid;
import id.penataan.orgstructure.classification.model.EducationLevel;
import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.position.model.PositionAmendment;
import id.penataan.orgstructure.position.model.PositionAmendment.Clearable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be different about a position; the part that changes and corrections have in common. */
record PositionAmendmentRequest(
        @Nullable UUID unitId,
        @Nullable String code,
        @Nullable String title,
        @Nullable JenisJabatan jenisJabatan,
        @Nullable String eselonId,
        @Nullable Jenjang jenjang,
        @Nullable Integer jobClass,
        @Nullable Integer need,
        @Nullable String siasnJabatanId,
        @Nullable String minEducationLevel,
        @Nullable List<String> fieldsOfStudy,
        @Nullable Integer minYears,
        @Nullable Boolean critical,
        @Nullable Boolean head,
        @Nullable Set<Clearable> clear) {
    PositionAmendment toAmendment() {
        var amendment = new PositionAmendment(
                unitId,
                code,
                title,
                jenisJabatan,
                eselonId == null ? null : Eselon.of("/eselonId", eselonId),
                jenjang,
                jobClass,
                need,
                siasnJabatanId,
                minEducationLevel == null ? null : EducationLevel.of("/minEducationLevel", minEducationLevel),
                fieldsOfStudy,
                minYears,
                critical,
                head,
                clear == null ? Set.of() : clear);
        Invalid.throwIfAny(amendment.contradictions());
        return amendment;
    }
}
