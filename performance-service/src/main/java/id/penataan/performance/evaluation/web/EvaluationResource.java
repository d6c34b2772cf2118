package id.penataan.performance.evaluation.web;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.time.ServiceClock;
import id.penataan.performance.calculation.Explained;
import id.penataan.performance.calculation.Explained.PredikatFacts;
import id.penataan.performance.calculation.model.RuleBook;
import id.penataan.performance.evaluation.Distribution;
import id.penataan.performance.evaluation.FinaliseSkp;
import id.penataan.performance.evaluation.RateSkp;
import id.penataan.performance.evaluation.model.Evaluation;
import id.penataan.performance.evaluation.model.Evaluations;
import id.penataan.performance.skp.OpenSkp;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/skps/{id}")
public class EvaluationResource {
    private final OpenSkp openSkp;
    private final RateSkp rateSkp;
    private final FinaliseSkp finaliseSkp;
    private final Evaluations evaluations;
    private final Distribution distribution;
    private final RuleBook rules;
    private final Explained explained;
    private final Preconditions preconditions;

    EvaluationResource(
            OpenSkp openSkp,
            RateSkp rateSkp,
            FinaliseSkp finaliseSkp,
            Evaluations evaluations,
            Distribution distribution,
            RuleBook rules,
            Explained explained,
            Preconditions preconditions) {
        this.openSkp = openSkp;
        this.rateSkp = rateSkp;
        this.finaliseSkp = finaliseSkp;
        this.evaluations = evaluations;
        this.distribution = distribution;
        this.rules = rules;
        this.explained = explained;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/evaluation")
    public RestResponse<EvaluationResponse> get(@RestPath UUID id) {
        openSkp.read(id, "view-evaluation");
        var found = evaluations.find(id).orElseThrow(() -> new NotFound("skp-not-rated", Map.of("id", id)));
        var shown = shown(found);
        return preconditions.respond(tag(found, shown), () -> shown);
    }

    @POST
    @Path("/rate")
    @Idempotent
    public EvaluationResponse rate(@RestPath UUID id, RatingRequest request) {
        return shown(rateSkp.rate(id, request.toRatings()));
    }

    @POST
    @Path("/finalise")
    @Idempotent
    public EvaluationResponse finalise(@RestPath UUID id) {
        return shown(finaliseSkp.finalise(id));
    }

    private EvaluationResponse shown(Evaluation evaluation) {
        var on = on(evaluation);
        var facts = new PredikatFacts(
                evaluation.results(),
                evaluation.behaviour(),
                evaluation.predikat(),
                evaluation.achievement(),
                evaluation.resultsFromUnit());
        var explanation = explained.predikat(
                facts, evaluation.matrixVersion(), rules.predikatMatrix(on).source());
        return EvaluationResponse.from(
                evaluation, explanation, distribution.around(evaluation, on).orElse(null));
    }

    private static LocalDate on(Evaluation evaluation) {
        return LocalDate.ofInstant(evaluation.ratedAt(), ServiceClock.ZONE);
    }

    private static ETag tag(Evaluation evaluation, EvaluationResponse shown) {
        return ETag.of(evaluation.skpId(), evaluation.ratedAt(), evaluation.finalAt(), shown.distribution());
    }
}
