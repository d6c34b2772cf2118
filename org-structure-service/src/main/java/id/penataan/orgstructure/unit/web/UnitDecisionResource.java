package id.penataan.orgstructure.unit.web;

import id.penataan.kit.idempotency.Idempotent;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.orgstructure.unit.ChangeUnit;
import id.penataan.orgstructure.unit.CloseUnit;
import id.penataan.orgstructure.unit.CorrectUnit;
import id.penataan.orgstructure.unit.ReadUnit;
import id.penataan.orgstructure.unit.model.Unit;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions about an existing unit. */
@Path("/units/{id}")
public class UnitDecisionResource {
    private final ChangeUnit change;
    private final CorrectUnit correct;
    private final CloseUnit close;
    private final ReadUnit read;

    public UnitDecisionResource(ChangeUnit change, CorrectUnit correct, CloseUnit close, ReadUnit read) {
        this.change = change;
        this.correct = correct;
        this.close = close;
        this.read = read;
    }

    @POST
    @Path("/changes")
    @Idempotent
    public RestResponse<UnitResponse> change(@RestPath UUID id, UnitChangeRequest request) {
        var day = request.validFrom();
        var basis = request.legalBasis().toDecree();
        return answer(change.from(day, id, request.toAmendment(), basis), day);
    }

    @POST
    @Path("/corrections")
    @Idempotent
    public RestResponse<UnitResponse> correct(@RestPath UUID id, UnitCorrectionRequest request) {
        var mistake = request.toMistake();
        var day = mistake.rightFrom() == null ? mistake.versionFrom() : mistake.rightFrom();
        return answer(correct.of(id, mistake), day);
    }

    @POST
    @Path("/closure")
    @Idempotent
    public RestResponse<UnitResponse> close(@RestPath UUID id, ClosureRequest request) {
        var day = request.validTo();
        var basis = request.legalBasis().toDecree();
        return answer(close.on(day, id, basis), day.minusDays(1));
    }

    private RestResponse<UnitResponse> answer(Unit unit, LocalDate day) {
        var seen = read.after(unit, day);
        return Preconditions.tagged(seen.tag(), UnitResponse.from(seen));
    }
}
