package id.penataan.performance.evaluation.model;

import id.penataan.performance.calculation.model.Rating;
import org.jspecify.annotations.Nullable;

/** The superior's judgement, with reasons; for the head of a unit the rating of results follows the unit's grade. */
public record Ratings(@Nullable Rating results, String resultsReason, Rating behaviour, String behaviourReason) {}
