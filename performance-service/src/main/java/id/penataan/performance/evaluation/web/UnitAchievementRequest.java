package id.penataan.performance.evaluation.web;

import id.penataan.performance.calculation.model.UnitAchievement;
import java.util.UUID;

record UnitAchievementRequest(UUID unitId, UnitAchievement achievement, String reason) {}
