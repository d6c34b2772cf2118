package id.penataan.staffing.calculation.web;

import id.penataan.kit.explanation.Explanation;
import java.time.LocalDate;

/** The retirement age of the post, the day it is reached and the first day of the pension. */
public record RetirementDateResponse(
        int retirementAge, LocalDate reachedOn, LocalDate pensionFrom, boolean pensioned, Explanation explanation) {}
