package id.penataan.orgstructure.workload.model;

import java.math.BigDecimal;
import java.util.Map;

/** How many times a year a daily, weekly or monthly volume counts: ×250, ×50, ×12 unless configured otherwise. */
public record Annualisation(Map<Cycle, BigDecimal> factors) {
    public Annualisation {
        factors = Map.copyOf(factors);
    }

    public BigDecimal factor(Cycle cycle) {
        var factor = factors.get(cycle);
        if (factor == null) {
            throw new IllegalStateException("no factor for " + cycle);
        }
        return factor;
    }

    public BigDecimal perYear(BigDecimal volume, Cycle cycle) {
        return volume.multiply(factor(cycle));
    }
}
