package id.penataan.orgstructure.workload.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Efficiency of a post (EJ) or of a unit (EU): its load divided by the working time of its staff (Permendagri
 * 12/2008). Without staff it is undefined and has no grade.
 */
public record Efficiency(BigDecimal loadMinutes, int staff, WorkingTime time) {
    public Optional<Quotient> quotient() {
        return staff == 0
                ? Optional.empty()
                : Optional.of(new Quotient(loadMinutes, time.minutesPerYear().multiply(BigDecimal.valueOf(staff))));
    }

    /** The highest band whose lower bound the unrounded efficiency reaches; this closes the gaps of the printed table. */
    public Optional<EfficiencyBand> grade(List<EfficiencyBand> bandsFromTheHighest) {
        return quotient()
                .flatMap(efficiency -> bandsFromTheHighest.stream()
                        .filter(band -> band.holds(efficiency))
                        .findFirst());
    }
}
