package id.penataan.staffing.matching.web;

import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageParams;
import id.penataan.kit.texts.Wording;
import id.penataan.kit.time.AsOf;
import id.penataan.staffing.matching.JudgeCandidate;
import id.penataan.staffing.matching.RankCandidates;
import id.penataan.staffing.matching.model.Candidates;
import id.penataan.staffing.matching.model.Verdict;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/positions/{id}/candidates")
public class CandidateResource {
    private final RankCandidates rank;
    private final JudgeCandidate judge;
    private final Wording wording;
    private final Scope scope;
    private final Audit audit;
    private final AsOf asOf;

    public CandidateResource(
            RankCandidates rank, JudgeCandidate judge, Wording wording, Scope scope, Audit audit, AsOf asOf) {
        this.rank = rank;
        this.judge = judge;
        this.wording = wording;
        this.scope = scope;
        this.audit = audit;
        this.asOf = asOf;
    }

    @GET
    public Page<CandidateResponse> list(
            @RestPath UUID id,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable Boolean subtree,
            @RestQuery @Nullable Verdict eligibility,
            @BeanParam PageParams page) {
        var search = unit == null
                ? Candidates.Search.EVERYWHERE
                : new Candidates.Search(Set.of(unit), Boolean.TRUE.equals(subtree));
        var request = page.toRequest(id, unit, subtree, eligibility, asOf.date());
        return rank.forPosition(id, search, Optional.ofNullable(eligibility), asOf.date(), request)
                .map(candidate -> CandidateResponse.from(candidate, wording));
    }

    @GET
    @Path("/{employeeId}")
    public CandidateExplanationResponse explain(@RestPath UUID id, @RestPath UUID employeeId) {
        var candidate = judge.on(asOf.date(), id, employeeId);
        scope.requireUnit(candidate.candidacy().demand().unitId(), asOf.date());
        audit.read("employee", employeeId.toString(), "candidate-explanation");
        return CandidateExplanationResponse.from(candidate, wording);
    }
}
