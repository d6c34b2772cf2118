package id.penataan.performance.evaluation.model;

import id.penataan.performance.calculation.model.UnitAchievement;
import java.time.Instant;
import java.util.UUID;

/** Capaian kinerja organisasi: the grade of a unit in a cycle, set before that of its staff (SE MenPANRB 3/2023). */
public record UnitGrade(
        UUID cycleId,
        UUID unitId,
        String unitName,
        UnitAchievement achievement,
        String reason,
        String decidedBy,
        Instant decidedAt,
        long revision) {

    public UnitGrade changed(UnitAchievement to, String why, String by, Instant at) {
        return new UnitGrade(cycleId, unitId, unitName, to, why, by, at, revision + 1);
    }
}
