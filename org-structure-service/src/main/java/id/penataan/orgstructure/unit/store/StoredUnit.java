package id.penataan.orgstructure.unit.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Stored;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.SearchText;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.unit.model.UnitFacts;
import id.penataan.orgstructure.unit.model.UnitKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a unit as a row. */
@JsonNaming(SnakeCaseStrategy.class)
record StoredUnit(
        UUID id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID parentId,
        @Nullable String code,
        String name,
        String searchName,
        @Nullable String headTitle,
        @Nullable String eselonId,
        @Nullable String siasnId,
        @Nullable String kind,
        int sortOrder,
        @Nullable Decree legalBasis,
        @Nullable Decree endBasis) {
    static final String COLUMNS = """
            valid_from, valid_to, parent_id, code, name, head_title, eselon_id, siasn_id, kind, sort_order,
            cast(legal_basis as text), cast(end_basis as text), revision""";

    static StoredUnit of(UUID id, Version<UnitFacts> version) {
        var facts = version.facts();
        return new StoredUnit(
                id,
                version.period().from(),
                version.period().to(),
                facts.parentId(),
                facts.code(),
                facts.name(),
                SearchText.of(facts.name()),
                facts.headTitle(),
                facts.eselon() == null ? null : facts.eselon().siasnId(),
                facts.siasnId(),
                facts.kind() == null ? null : facts.kind().name(),
                facts.sortOrder(),
                version.basis(),
                version.endBasis());
    }

    /** Columns as in {@link #COLUMNS}. */
    static Version<UnitFacts> version(Row row, Stored stored) {
        var eselon = row.textOrNull(6);
        var kind = row.textOrNull(8);
        var facts = new UnitFacts(
                row.idOrNull(2),
                row.textOrNull(3),
                row.text(4),
                row.textOrNull(5),
                eselon == null ? null : Eselon.of("/eselonId", eselon),
                row.textOrNull(7),
                kind == null ? null : UnitKind.valueOf(kind),
                (int) row.number(9));
        var period = new Period(row.day(0), row.dayOrNull(1));
        var basis = stored.decree(row.textOrNull(10));
        return new Version<>(period, facts, basis, stored.decree(row.textOrNull(11)), row.number(12));
    }
}
