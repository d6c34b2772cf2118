package id.penataan.performance.evaluation.web;

import id.penataan.performance.calculation.model.UnitAchievement;

record UnitAchievementChange(UnitAchievement achievement, String reason) {}
