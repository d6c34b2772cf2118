package id.penataan.orgstructure.calculation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Load and staff of a post or unit. */
public record EfficiencyRequest(
        BigDecimal loadMinutes,
        int staff,
        @Nullable WorkingTimeBody workingTime,
        @Nullable LocalDate asOf) {}
