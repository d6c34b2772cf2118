package id.penataan.staffing.calculation.web;

import id.penataan.kit.explanation.Explanation;

/** The category of a match. */
public record JpmCategoryResponse(JobPersonMatchResponse.Category category, Explanation explanation) {}
