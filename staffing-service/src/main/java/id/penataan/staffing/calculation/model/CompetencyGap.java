package id.penataan.staffing.calculation.model;

import org.jspecify.annotations.Nullable;

/** One competency of a standard: the level asked for, the level an assessment found, and the distance between them. */
public record CompetencyGap(
        String code, int required, @Nullable Integer reached) {
    /** Negative means: to be developed (Peraturan BKN 26/2019 Lampiran). */
    public @Nullable Integer gap() {
        return reached == null ? null : reached - required;
    }
}
