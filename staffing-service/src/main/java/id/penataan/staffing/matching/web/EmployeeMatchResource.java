package id.penataan.staffing.matching.web;

import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.texts.Wording;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.matching.JudgeCandidate;
import id.penataan.staffing.matching.model.Facts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/employees/{id}/job-person-match")
public class EmployeeMatchResource {
    private static final String[] READERS = {"admin-kepegawaian", "tim-penilai", "ppk", "auditor"};

    private final JudgeCandidate judge;
    private final Wording wording;
    private final Scope scope;
    private final Audit audit;
    private final AsOf asOf;

    public EmployeeMatchResource(JudgeCandidate judge, Wording wording, Scope scope, Audit audit, AsOf asOf) {
        this.judge = judge;
        this.wording = wording;
        this.scope = scope;
        this.audit = audit;
        this.asOf = asOf;
    }

    @GET
    public EmployeeMatchResponse match(@RestPath UUID id, @RestQuery UUID position) {
        var candidacy = judge.on(asOf.date(), position, id).candidacy();
        requireMayRead(candidacy.facts());
        return EmployeeMatchResponse.from(candidacy, wording);
    }

    /** Own match always; another person's by role and within the units, where its existence is itself personal. */
    private void requireMayRead(Facts facts) {
        if (scope.isSelf(facts.person().nip())) {
            return;
        }
        scope.requireSelfOr(facts.person().nip(), READERS);
        var unit = facts.current().unitId();
        if (unit != null && !scope.covers(unit, asOf.date())) {
            throw new NotFound("employee-not-found", Map.of("id", facts.person().id()));
        }
        audit.read("employee", facts.person().id().toString(), "job-person-match");
    }
}
