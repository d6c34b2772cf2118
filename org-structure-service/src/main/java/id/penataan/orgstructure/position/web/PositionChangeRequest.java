package id.penataan.orgstructure.position.web;

import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.history.LegalBasisBody;
import id.penataan.orgstructure.position.model.PositionAmendment;
import id.penataan.orgstructure.position.model.PositionAmendment.Clearable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is different about a position from a day on, by which decision. */
public record PositionChangeRequest(
        LocalDate validFrom,
        LegalBasisBody legalBasis,
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
        return new PositionAmendmentRequest(
                        unitId,
                        code,
                        title,
                        jenisJabatan,
                        eselonId,
                        jenjang,
                        jobClass,
                        need,
                        siasnJabatanId,
                        minEducationLevel,
                        fieldsOfStudy,
                        minYears,
                        critical,
                        head,
                        clear)
                .toAmendment();
    }
}
