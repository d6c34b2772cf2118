package id.penataan.staffing.calculation.web;

import id.penataan.staffing.calculation.model.JpmBands;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A match that is known already, to be put into its category. */
public record JpmCategoryRequest(
        BigDecimal percent,
        JpmBands.Purpose purpose,
        @Nullable LocalDate asOf) {}
