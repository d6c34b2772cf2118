package id.penataan.staffing.calculation.web;

import id.penataan.kit.explanation.Explanation;
import java.math.BigDecimal;

/** The talent match score of the rubric, with two decimals. */
public record MatchScoreResponse(
        BigDecimal experience, BigDecimal qualification, BigDecimal total, Explanation explanation) {}
