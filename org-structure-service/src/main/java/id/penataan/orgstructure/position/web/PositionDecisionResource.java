package id.penataan.orgstructure.position.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.orgstructure.position.ChangePosition;
import id.penataan.orgstructure.position.ClosePosition;
import id.penataan.orgstructure.position.CorrectPosition;
import id.penataan.orgstructure.position.ReadPosition;
import id.penataan.orgstructure.position.model.Position;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions about an existing position. */
@Path("/positions/{id}")
public class PositionDecisionResource {
    private final ChangePosition change;
    private final CorrectPosition correct;
    private final ClosePosition close;
    private final ReadPosition read;

    public PositionDecisionResource(
            ChangePosition change, CorrectPosition correct, ClosePosition close, ReadPosition read) {
        this.change = change;
        this.correct = correct;
        this.close = close;
        this.read = read;
    }

    @POST
    @Path("/changes")
    @Idempotent
    public RestResponse<PositionResponse> change(@RestPath UUID id, PositionChangeRequest request) {
        var day = request.validFrom();
        var basis = request.legalBasis().toDecree();
        return answer(change.from(day, id, request.toAmendment(), basis), day);
    }

    @POST
    @Path("/corrections")
    @Idempotent
    public RestResponse<PositionResponse> correct(@RestPath UUID id, PositionCorrectionRequest request) {
        var mistake = request.toMistake();
        var day = mistake.rightFrom() == null ? mistake.versionFrom() : mistake.rightFrom();
        return answer(correct.of(id, mistake), day);
    }

    @POST
    @Path("/closure")
    @Idempotent
    public RestResponse<PositionResponse> close(@RestPath UUID id, PositionClosureRequest request) {
        var day = request.validTo();
        var basis = request.legalBasis().toDecree();
        return answer(close.on(day, id, basis), day.minusDays(1));
    }

    private RestResponse<PositionResponse> answer(Position position, LocalDate day) {
        var seen = read.after(position, day);
        return Preconditions.tagged(seen.tag(), PositionResponse.from(seen));
    }
}
