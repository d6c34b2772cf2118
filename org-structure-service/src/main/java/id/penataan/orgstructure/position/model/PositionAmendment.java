package id.penataan.orgstructure.position.model;

import id.penataan.kit.failure.Violation;
import id.penataan.orgstructure.classification.model.EducationLevel;
import id.penataan.orgstructure.classification.model.Eselon;
import id.penataan.orgstructure.classification.model.JenisJabatan;
import id.penataan.orgstructure.classification.model.Jenjang;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be different about a position: what is named is set, what is cleared goes, everything else stays. */
public record PositionAmendment(
        @Nullable UUID unitId,
        @Nullable String code,
        @Nullable String title,
        @Nullable JenisJabatan jenis,
        @Nullable Eselon eselon,
        @Nullable Jenjang jenjang,
        @Nullable Integer jobClass,
        @Nullable Integer need,
        @Nullable String siasnJabatanId,
        @Nullable EducationLevel minEducation,
        @Nullable List<String> fieldsOfStudy,
        @Nullable Integer minYears,
        @Nullable Boolean critical,
        @Nullable Boolean head,
        Set<Clearable> clear) {
    /** What a position can be without. */
    public enum Clearable {
        ESELON_ID,
        JENJANG,
        NEED,
        SIASN_JABATAN_ID,
        MIN_EDUCATION_LEVEL,
        MIN_YEARS
    }

    public PositionAmendment {
        fieldsOfStudy = fieldsOfStudy == null ? null : List.copyOf(fieldsOfStudy);
        clear = Set.copyOf(clear);
    }

    public PositionFacts applyTo(PositionFacts facts) {
        return new PositionFacts(
                or(unitId, facts.unitId()),
                or(code, facts.code()),
                or(title, facts.title()),
                or(jenis, facts.jenis()),
                kept(Clearable.ESELON_ID, eselon, facts.eselon()),
                kept(Clearable.JENJANG, jenjang, facts.jenjang()),
                or(jobClass, facts.jobClass()),
                kept(Clearable.NEED, need, facts.need()),
                kept(Clearable.SIASN_JABATAN_ID, siasnJabatanId, facts.siasnJabatanId()),
                requirements(facts.requirements()),
                or(critical, facts.critical()),
                or(head, facts.head()));
    }

    /** What is said both to be set and to be cleared. */
    public List<Violation> contradictions() {
        return clear.stream()
                .filter(this::isSet)
                .map(both -> new Violation("/clear", "set-and-cleared", Map.of("field", both.name())))
                .toList();
    }

    private Requirements requirements(Requirements present) {
        return new Requirements(
                kept(Clearable.MIN_EDUCATION_LEVEL, minEducation, present.minEducation()),
                or(fieldsOfStudy, present.fieldsOfStudy()),
                kept(Clearable.MIN_YEARS, minYears, present.minYears()));
    }

    private boolean isSet(Clearable field) {
        return switch (field) {
            case ESELON_ID -> eselon != null;
            case JENJANG -> jenjang != null;
            case NEED -> need != null;
            case SIASN_JABATAN_ID -> siasnJabatanId != null;
            case MIN_EDUCATION_LEVEL -> minEducation != null;
            case MIN_YEARS -> minYears != null;
        };
    }

    private <V> @Nullable V kept(Clearable field, @Nullable V named, @Nullable V present) {
        if (clear.contains(field)) {
            return null;
        }
        return named == null ? present : named;
    }

    private static <V> V or(@Nullable V named, V present) {
        return named == null ? present : named;
    }
}
