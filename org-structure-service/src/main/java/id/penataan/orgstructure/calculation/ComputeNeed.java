package id.penataan.orgstructure.calculation;

import id.penataan.orgstructure.workload.model.Quotient;
import id.penataan.orgstructure.workload.model.WorkingTime;
import id.penataan.orgstructure.workload.model.Workload;
import id.penataan.orgstructure.workload.model.WorkloadFigures;
import id.penataan.orgstructure.workload.model.WorkloadStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The seats a post needs, with the figures in force on a day. */
@ApplicationScoped
public class ComputeNeed {
    private final WorkloadFigures figures;
    private final ChooseWorkingTime times;

    ComputeNeed(WorkloadFigures figures, ChooseWorkingTime times) {
        this.figures = figures;
        this.times = times;
    }

    /** What came out, with the steps on the way. */
    public record Need(Workload workload, WorkingTime time, Quotient quotient, List<WorkloadStep> steps) {}

    @Transactional
    public Need of(Function<WorkingTime, Workload> work, TimeChoice choice, LocalDate day) {
        var time = times.on(day, choice);
        var workload = work.apply(time);
        var year = figures.annualisation(day);
        return new Need(workload, time, workload.quotient(year), workload.steps(year));
    }
}
