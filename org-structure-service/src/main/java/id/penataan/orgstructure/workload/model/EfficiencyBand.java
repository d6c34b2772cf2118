package id.penataan.orgstructure.workload.model;

import java.math.BigDecimal;

/** A band of the efficiency of a post (PEJ) or unit (PEU); only its lower bound counts. */
public record EfficiencyBand(String code, String label, BigDecimal min, boolean minIncluded) {
    boolean holds(Quotient efficiency) {
        return minIncluded ? efficiency.atLeast(min) : efficiency.above(min);
    }
}
