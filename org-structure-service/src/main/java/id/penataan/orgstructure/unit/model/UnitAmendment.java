package id.penataan.orgstructure.unit.model;

import id.penataan.kit.failure.Violation;
import id.penataan.orgstructure.classification.model.Eselon;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be different about a unit: what is named is set, what is cleared goes, everything else stays. */
public record UnitAmendment(
        @Nullable UUID parentId,
        @Nullable String code,
        @Nullable String name,
        @Nullable String headTitle,
        @Nullable Eselon eselon,
        @Nullable String siasnId,
        @Nullable UnitKind kind,
        @Nullable Integer sortOrder,
        Set<Clearable> clear) {
    /** What a unit can be without. */
    public enum Clearable {
        CODE,
        HEAD_TITLE,
        ESELON_ID,
        SIASN_ID,
        KIND
    }

    public UnitAmendment {
        clear = Set.copyOf(clear);
    }

    public UnitFacts applyTo(UnitFacts facts) {
        return new UnitFacts(
                parentId == null ? facts.parentId() : parentId,
                clear.contains(Clearable.CODE) ? null : or(code, facts.code()),
                name == null ? facts.name() : name,
                clear.contains(Clearable.HEAD_TITLE) ? null : or(headTitle, facts.headTitle()),
                clear.contains(Clearable.ESELON_ID) ? null : or(eselon, facts.eselon()),
                clear.contains(Clearable.SIASN_ID) ? null : or(siasnId, facts.siasnId()),
                clear.contains(Clearable.KIND) ? null : or(kind, facts.kind()),
                sortOrder == null ? facts.sortOrder() : sortOrder);
    }

    /** What is said both to be set and to be cleared. */
    public List<Violation> contradictions() {
        return clear.stream()
                .filter(this::isSet)
                .map(both -> new Violation("/clear", "set-and-cleared", Map.of("field", both.name())))
                .toList();
    }

    private boolean isSet(Clearable field) {
        return switch (field) {
            case CODE -> code != null;
            case HEAD_TITLE -> headTitle != null;
            case ESELON_ID -> eselon != null;
            case SIASN_ID -> siasnId != null;
            case KIND -> kind != null;
        };
    }

    private static <V> @Nullable V or(@Nullable V named, @Nullable V present) {
        return named == null ? present : named;
    }
}
