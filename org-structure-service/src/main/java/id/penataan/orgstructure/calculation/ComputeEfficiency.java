package id.penataan.orgstructure.calculation;

import id.penataan.orgstructure.workload.model.Efficiency;
import id.penataan.orgstructure.workload.model.EfficiencyBand;
import id.penataan.orgstructure.workload.model.WorkloadFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The efficiency of a post or unit and its class, with the figures in force on a day. */
@ApplicationScoped
public class ComputeEfficiency {
    private final WorkloadFigures figures;
    private final ChooseWorkingTime times;

    ComputeEfficiency(WorkloadFigures figures, ChooseWorkingTime times) {
        this.figures = figures;
        this.times = times;
    }

    /** What came out; no class without staff. */
    public record Graded(Efficiency efficiency, Optional<EfficiencyBand> grade) {}

    @Transactional
    public Graded of(BigDecimal loadMinutes, int staff, TimeChoice choice, LocalDate day) {
        var efficiency = new Efficiency(loadMinutes, staff, times.on(day, choice));
        return new Graded(efficiency, efficiency.grade(figures.efficiencyBands(day)));
    }
}
