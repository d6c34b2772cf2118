package id.penataan.staffing.calculation.web;

import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.texts.Wording;
import id.penataan.staffing.calculation.model.Figures;
import id.penataan.staffing.calculation.model.MatchRubric;
import id.penataan.staffing.calculation.model.NineBox;
import id.penataan.staffing.calculation.model.NineBoxCuts;
import id.penataan.staffing.calculation.model.Rule;
import id.penataan.staffing.calculation.model.TalentWeights;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;

@Path("/calculations")
public class TalentCalculationResource {
    private final Figures figures;
    private final Wording wording;
    private final Clock clock;

    public TalentCalculationResource(Figures figures, Wording wording, Clock clock) {
        this.figures = figures;
        this.wording = wording;
        this.clock = clock;
    }

    @POST
    @Path("/nine-box")
    public NineBoxResponse nineBox(NineBoxRequest request) {
        var edition = figures.on(Today.or(request.asOf(), clock), NineBoxCuts.RULE, TalentWeights.RULE);
        var weights = edition.get(TalentWeights.RULE).figures();
        var performance = request.performance(weights);
        var potential = request.potential(weights);
        var cuts = edition.get(NineBoxCuts.RULE);
        var box = NineBox.at(
                cuts.figures().performance(performance), cuts.figures().potential(potential));
        return NineBoxResponse.from(box, performance, potential, explain(cuts, performance, potential, box));
    }

    @POST
    @Path("/talent-match-score")
    public MatchScoreResponse matchScore(MatchScoreRequest request) {
        var rubric =
                figures.on(Today.or(request.asOf(), clock), MatchRubric.RULE).get(MatchRubric.RULE);
        var score = rubric.figures().score(request.scores());
        var explanation = new Explained(
                        wording, rubric, Map.of("potkom", request.potkom(), "integrity", request.integrity()))
                .step("match-score-experience", Map.of("experience", score.experience()))
                .step("match-score-qualification", Map.of("qualification", score.qualification()))
                .step(
                        "match-score-total",
                        Map.of(
                                "potkomPercent", rubric.figures().potkomPercent(),
                                "qualificationPercent", rubric.figures().qualificationPercent(),
                                "integrityPercent", rubric.figures().integrityPercent(),
                                "total", score.total()))
                .result(score.total());
        return new MatchScoreResponse(score.experience(), score.qualification(), score.total(), explanation);
    }

    private Explanation explain(Rule<NineBoxCuts> cuts, BigDecimal performance, BigDecimal potential, NineBox box) {
        return new Explained(wording, cuts, Map.of("performance", performance, "potential", potential))
                .step(
                        "nine-box-performance",
                        Map.of(
                                "score", performance,
                                "middle", cuts.figures().performanceMiddle(),
                                "high", cuts.figures().performanceHigh()),
                        box.performance().name())
                .step(
                        "nine-box-potential",
                        Map.of(
                                "score", potential,
                                "middle", cuts.figures().potentialMiddle(),
                                "high", cuts.figures().potentialHigh()),
                        box.potential().name())
                .step("nine-box-box", Map.of("box", box.number()))
                .result(box.number());
    }
}
