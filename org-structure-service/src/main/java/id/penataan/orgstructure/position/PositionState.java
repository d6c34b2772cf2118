package id.penataan.orgstructure.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.history.model.SearchText;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.position.model.Position;
import id.penataan.orgstructure.position.model.PositionFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole life of a position, as other services and the audit trail are told it. */
record PositionState(UUID id, List<VersionState> versions) {
    /** One version of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionState(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            UUID unitId,
            String code,
            String title,
            String jobTitleKey,
            JenisJabatan jenisJabatan,
            @Nullable String eselonId,
            @Nullable Jenjang jenjang,
            int jobClass,
            @Nullable Integer need,
            @Nullable String siasnJabatanId,
            @Nullable String minEducationLevel,
            List<String> fieldsOfStudy,
            @Nullable Integer minYears,
            boolean critical,
            boolean head) {
        static VersionState of(Version<PositionFacts> version) {
            var facts = version.facts();
            var asked = facts.requirements();
            return new VersionState(
                    version.period().from(),
                    version.period().to(),
                    facts.unitId(),
                    facts.code(),
                    facts.title(),
                    SearchText.of(facts.title()),
                    facts.jenis(),
                    facts.eselon() == null ? null : facts.eselon().siasnId(),
                    facts.jenjang(),
                    facts.jobClass(),
                    facts.need(),
                    facts.siasnJabatanId(),
                    asked.minEducation() == null ? null : asked.minEducation().siasnId(),
                    asked.fieldsOfStudy(),
                    asked.minYears(),
                    facts.critical(),
                    facts.head());
        }
    }

    static PositionState of(Position position) {
        return new PositionState(
                position.id(),
                position.life().versions().stream().map(VersionState::of).toList());
    }
}
