package id.penataan.performance.calculation.web;

import id.penataan.performance.calculation.model.Rating;
import id.penataan.performance.calculation.model.UnitAchievement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record PredikatRequest(
        @Nullable Rating resultRating,
        Rating behaviourRating,
        @Nullable UnitAchievement unitAchievement,
        @Nullable Boolean headOfUnit,
        @Nullable LocalDate asOf) {}
