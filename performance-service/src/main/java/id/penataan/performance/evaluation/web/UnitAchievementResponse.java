package id.penataan.performance.evaluation.web;

import id.penataan.kit.precondition.ETag;
import id.penataan.performance.calculation.model.UnitAchievement;
import id.penataan.performance.evaluation.model.UnitGrade;
import java.time.Instant;
import java.util.UUID;

record UnitAchievementResponse(
        UUID cycleId, UUID unitId, String unitName, UnitAchievement achievement, String reason, Instant decidedAt) {
    static UnitAchievementResponse from(UnitGrade grade) {
        return new UnitAchievementResponse(
                grade.cycleId(),
                grade.unitId(),
                grade.unitName(),
                grade.achievement(),
                grade.reason(),
                grade.decidedAt());
    }

    static ETag tag(UnitGrade grade) {
        return ETag.of(grade.cycleId(), grade.unitId(), grade.revision());
    }
}
