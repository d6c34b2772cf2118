package id.penataan.orgstructure.calculation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which effective working time is to be used: a configured basis, the agency's own minutes, or (neither) the usual one. */
public record TimeChoice(@Nullable String basis, @Nullable BigDecimal minutesPerYear) {}
