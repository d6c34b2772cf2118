package id.penataan.orgstructure.calculation.web;

import id.penataan.kit.texts.Wording;
import id.penataan.orgstructure.calculation.ComputeEfficiency;
import id.penataan.orgstructure.calculation.ComputeNeed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules compute, for previews and checks. */
@Path("/calculations")
public class CalculationResource {
    private final ComputeNeed need;
    private final ComputeEfficiency efficiency;
    private final Wording wording;
    private final Clock clock;

    public CalculationResource(ComputeNeed need, ComputeEfficiency efficiency, Wording wording, Clock clock) {
        this.need = need;
        this.efficiency = efficiency;
        this.wording = wording;
        this.clock = clock;
    }

    @POST
    @Path("/workload-need")
    public WorkloadNeedResponse need(WorkloadNeedRequest request) {
        request.check();
        var day = day(request.asOf());
        var choice = WorkingTimeBody.choice(request.workingTime());
        return WorkloadNeedResponse.from(need.of(request::toWorkload, choice, day), day, wording);
    }

    @POST
    @Path("/efficiency-grade")
    public EfficiencyResponse efficiency(EfficiencyRequest request) {
        var day = day(request.asOf());
        var choice = WorkingTimeBody.choice(request.workingTime());
        var graded = efficiency.of(request.loadMinutes(), request.staff(), choice, day);
        return EfficiencyResponse.from(graded, day, wording);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
