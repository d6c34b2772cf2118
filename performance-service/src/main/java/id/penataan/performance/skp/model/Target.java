package id.penataan.performance.skp.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is to be reached, as people write it ('100 Persen'), with the number and unit where it can be counted. */
public record Target(
        String text, @Nullable BigDecimal value, @Nullable String unit) {}
