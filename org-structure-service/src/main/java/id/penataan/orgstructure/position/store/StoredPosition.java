package id.penataan.orgstructure.position.store;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import id.penataan.orgstructure.classification.model.EducationLevel;
import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Stored;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Period;
import id.penataan.orgstructure.history.model.SearchText;
import id.penataan.orgstructure.history.model.Version;
import id.penataan.orgstructure.position.model.PositionFacts;
import id.penataan.orgstructure.position.model.Requirements;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A version of a position as a row. */
@JsonNaming(SnakeCaseStrategy.class)
record StoredPosition(
        UUID id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        UUID unitId,
        String code,
        String title,
        String searchTitle,
        String jenisJabatan,
        @Nullable String eselonId,
        @Nullable String jenjang,
        int jobClass,
        @Nullable Integer need,
        @Nullable String siasnJabatanId,
        @Nullable String minEducation,
        List<String> fieldsOfStudy,
        @Nullable Integer minYears,
        boolean critical,
        boolean head,
        @Nullable Decree legalBasis,
        @Nullable Decree endBasis) {
    /** The facts, in the order in which {@link #facts} reads them. */
    static final String FACTS = """
            unit_id, code, title, jenis_jabatan, eselon_id, jenjang, job_class, need, siasn_jabatan_id,
            min_education, fields_of_study, min_years, critical, head""";

    static final String COLUMNS =
            FACTS + ", valid_from, valid_to, cast(legal_basis as text), cast(end_basis as text), revision, id";

    static StoredPosition of(UUID id, Version<PositionFacts> version) {
        var facts = version.facts();
        var asked = facts.requirements();
        return new StoredPosition(
                id,
                version.period().from(),
                version.period().to(),
                facts.unitId(),
                facts.code(),
                facts.title(),
                SearchText.of(facts.title()),
                facts.jenis().name(),
                facts.eselon() == null ? null : facts.eselon().siasnId(),
                facts.jenjang() == null ? null : facts.jenjang().name(),
                facts.jobClass(),
                facts.need(),
                facts.siasnJabatanId(),
                asked.minEducation() == null ? null : asked.minEducation().siasnId(),
                asked.fieldsOfStudy(),
                asked.minYears(),
                facts.critical(),
                facts.head(),
                version.basis(),
                version.endBasis());
    }

    static PositionFacts facts(Row row) {
        return new PositionFacts(
                row.id(0),
                row.text(1),
                row.text(2),
                JenisJabatan.valueOf(row.text(3)),
                mapped(row.textOrNull(4), id -> Eselon.of("/eselonId", id)),
                mapped(row.textOrNull(5), Jenjang::valueOf),
                (int) row.number(6),
                row.countOrNull(7),
                row.textOrNull(8),
                new Requirements(
                        mapped(row.textOrNull(9), id -> EducationLevel.of("/minEducationLevel", id)),
                        row.texts(10),
                        row.countOrNull(11)),
                row.is(12),
                row.is(13));
    }

    /** Columns as in {@link #COLUMNS}. */
    static Version<PositionFacts> version(Row row, Stored stored) {
        var period = new Period(row.day(14), row.dayOrNull(15));
        var basis = stored.decree(row.textOrNull(16));
        return new Version<>(period, facts(row), basis, stored.decree(row.textOrNull(17)), row.number(18));
    }

    private static <V> @Nullable V mapped(@Nullable String text, Function<String, V> value) {
        return text == null ? null : value.apply(text);
    }
}
