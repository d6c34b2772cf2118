package id.penataan.performance.reference.web;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.precondition.ETag;
import id.penataan.kit.precondition.Preconditions;
import id.penataan.kit.texts.Wording;
import id.penataan.kit.time.AsOf;
import id.penataan.performance.reference.model.ChainOfCommand;
import id.penataan.performance.reference.model.Organisation;
import id.penataan.performance.reference.model.UnitLink;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/employees/{nip}/superior")
public class SuperiorResource {
    private final Organisation organisation;
    private final Caller caller;
    private final Scope scope;
    private final Audit audit;
    private final AsOf asOf;
    private final Wording wording;
    private final Preconditions preconditions;

    SuperiorResource(
            Organisation organisation,
            Caller caller,
            Scope scope,
            Audit audit,
            AsOf asOf,
            Wording wording,
            Preconditions preconditions) {
        this.organisation = organisation;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
        this.asOf = asOf;
        this.wording = wording;
        this.preconditions = preconditions;
    }

    @GET
    public RestResponse<SuperiorResponse> get(@RestPath String nip) {
        var chain = organisation
                .chainOf(nip, asOf.date())
                .filter(this::mayBeSeen)
                .orElseThrow(() -> new NotFound("employee-not-found", Map.of("nip", nip)));
        if (!scope.isSelf(nip)) {
            audit.read("employee", chain.seat().employeeId().toString(), "view-superior");
        }
        var shown = SuperiorResponse.from(chain.seat(), chain.superior(), asOf.date(), wording);
        return preconditions.respond(ETag.of(shown), () -> shown);
    }

    private boolean mayBeSeen(ChainOfCommand chain) {
        return scope.isSelf(chain.seat().nip()) || byOffice(chain) || leadsAbove(chain);
    }

    private boolean byOffice(ChainOfCommand chain) {
        var unit = chain.seat().unitId();
        boolean covered = unit == null ? scope.unitFilter().isEmpty() : scope.covers(unit, asOf.date());
        return covered && caller.hasAny("tim-penilai", "ppk", "admin-kepegawaian", "auditor");
    }

    private boolean leadsAbove(ChainOfCommand chain) {
        return caller.has("atasan") && chain.links().stream().anyMatch(this::ledByCaller);
    }

    private boolean ledByCaller(UnitLink link) {
        return caller.nip().filter(link::ledBy).isPresent();
    }
}
