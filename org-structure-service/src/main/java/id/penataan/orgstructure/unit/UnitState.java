package id.penataan.orgstructure.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.unit.model.Unit;
import id.penataan.orgstructure.unit.model.UnitFacts;
import id.penataan.orgstructure.unit.model.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole life of a unit, as other services and the audit trail are told it. */
record UnitState(UUID id, List<VersionState> versions) {
    /** One version of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionState(
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable UUID parentId,
            @Nullable String code,
            String name,
            @Nullable String headTitle,
            @Nullable String eselonId,
            @Nullable String siasnId,
            @Nullable UnitKind kind) {
        static VersionState of(Version<UnitFacts> version) {
            var facts = version.facts();
            return new VersionState(
                    version.period().from(),
                    version.period().to(),
                    facts.parentId(),
                    facts.code(),
                    facts.name(),
                    facts.headTitle(),
                    facts.eselon() == null ? null : facts.eselon().siasnId(),
                    facts.siasnId(),
                    facts.kind());
        }
    }

    static UnitState of(Unit unit) {
        return new UnitState(
                unit.id(), unit.life().versions().stream().map(VersionState::of).toList());
    }
}
