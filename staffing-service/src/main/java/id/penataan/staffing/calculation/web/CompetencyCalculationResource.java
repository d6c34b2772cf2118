package id.penataan.staffing.calculation.web;

import id.penataan.kit.texts.Wording;
import id.penataan.staffing.calculation.model.Figures;
import id.penataan.staffing.calculation.model.JobPersonMatch;
import id.penataan.staffing.calculation.model.JpmBands;
import id.penataan.staffing.calculation.model.Percent;
import id.penataan.staffing.calculation.model.Rule;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Map;

@Path("/calculations")
public class CompetencyCalculationResource {
    private final Figures figures;
    private final Wording wording;
    private final Clock clock;

    public CompetencyCalculationResource(Figures figures, Wording wording, Clock clock) {
        this.figures = figures;
        this.wording = wording;
        this.clock = clock;
    }

    @POST
    @Path("/job-person-match")
    public JobPersonMatchResponse match(JobPersonMatchRequest request) {
        var bands = figures.on(Today.or(request.asOf(), clock), JpmBands.RULE).get(JpmBands.RULE);
        var match = JobPersonMatch.of(request.gaps(), bands.figures());
        return JobPersonMatchResponse.from(match, explain(match, bands).result(result(match)));
    }

    @POST
    @Path("/jpm-category")
    public JpmCategoryResponse category(JpmCategoryRequest request) {
        var bands = figures.on(Today.or(request.asOf(), clock), JpmBands.RULE).get(JpmBands.RULE);
        var band = bands.figures().band(request.purpose(), new Percent(request.percent()));
        var explanation = new Explained(
                        wording, bands, Map.of("percent", request.percent(), "purpose", request.purpose()))
                .step(
                        "jpm-band",
                        Map.of("percent", request.percent(), "from", band.from(), "label", band.label()),
                        band.code())
                .result(band.code());
        return new JpmCategoryResponse(JobPersonMatchResponse.Category.from(band), explanation);
    }

    private Explained explain(JobPersonMatch match, Rule<JpmBands> bands) {
        var told = new Explained(
                wording, bands, Map.of("competencies", match.gaps().size()));
        return switch (match) {
            case JobPersonMatch.Measured found ->
                told.step("jpm-sums", Map.of("reached", found.reachedSum(), "required", found.requiredSum()))
                        .step(
                                "jpm-values",
                                Map.of(
                                        "raw", found.raw().shown(),
                                        "capped", found.capped().shown(),
                                        "withoutCompensation",
                                                found.withoutCompensation().shown()))
                        .step(
                                "jpm-band",
                                Map.of(
                                        "percent", found.raw().shown(),
                                        "from", found.forAppointment().from(),
                                        "label", found.forAppointment().label()),
                                found.forAppointment().code())
                        .step(
                                "jpm-band",
                                Map.of(
                                        "percent", found.raw().shown(),
                                        "from", found.forMapping().from(),
                                        "label", found.forMapping().label()),
                                found.forMapping().code());
            case JobPersonMatch.NotMeasurable none -> told.step(none.reason().code(), Map.of());
        };
    }

    private static Object result(JobPersonMatch match) {
        return switch (match) {
            case JobPersonMatch.Measured found -> found.raw().shown();
            case JobPersonMatch.NotMeasurable none -> none.reason().name();
        };
    }
}
