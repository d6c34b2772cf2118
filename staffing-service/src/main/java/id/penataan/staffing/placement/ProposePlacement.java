package id.penataan.staffing.placement;

import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.failure.StateConflict;
import id.penataan.kit.failure.Violation;
import id.penataan.kit.identity.Ids;
import id.penataan.staffing.matching.JudgeCandidate;
import id.penataan.staffing.matching.model.Candidate;
import id.penataan.staffing.matching.model.Verdict;
import id.penataan.staffing.placement.model.Evidence;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a person forward for a post, with the match of that day as frozen evidence. */
@ApplicationScoped
public class ProposePlacement {
    private final Placements placements;
    private final JudgeCandidate judge;
    private final PlacementDesk desk;
    private final Scope scope;
    private final Audit audit;

    public ProposePlacement(Placements placements, JudgeCandidate judge, PlacementDesk desk, Scope scope, Audit audit) {
        this.placements = placements;
        this.judge = judge;
        this.desk = desk;
        this.scope = scope;
        this.audit = audit;
    }

    /** Who is proposed for what from when; the verification says how a person settled what the data left open. */
    public record Proposal(
            UUID employeeId,
            UUID positionId,
            LocalDate validFrom,
            @Nullable String note,
            @Nullable String verification) {
        @Nullable
        String words() {
            return verification == null ? note : note == null ? verification : note + "\n" + verification;
        }
    }

    @Transactional
    public Placement propose(Proposal proposal) {
        var post = placements
                .post(proposal.positionId(), proposal.validFrom())
                .orElseThrow(
                        () -> Invalid.at("/positionId", "position-not-found", Map.of("id", proposal.positionId())));
        scope.requireUnit(post.unitId(), proposal.validFrom());
        var candidate = judged(proposal);
        requireEligible(proposal, candidate);
        placements.lock(post.id(), proposal.employeeId());
        requireNew(proposal);
        var act = desk.act(proposal.words());
        var placement = Placement.proposed(
                Ids.next(),
                proposal.employeeId(),
                candidate.candidacy().facts().person().nip(),
                post.id(),
                post.unitId(),
                proposal.validFrom(),
                act);
        placements.add(placement, Evidence.of(candidate));
        audit.record(
                "PLACEMENT_PROPOSE",
                "placement",
                placement.id().toString(),
                null,
                PlacementRecord.of(placement, desk.today()),
                act.reason());
        return placement;
    }

    private Candidate judged(Proposal proposal) {
        try {
            return judge.on(proposal.validFrom(), proposal.positionId(), proposal.employeeId());
        } catch (NotFound missing) {
            throw Invalid.at("/employeeId", missing.code(), missing.params());
        }
    }

    private static void requireEligible(Proposal proposal, Candidate candidate) {
        var eligibility = candidate.eligibility();
        if (eligibility.verdict() == Verdict.TIDAK_MEMENUHI) {
            throw new Invalid(eligibility.conditions().stream()
                    .filter(finding -> finding.verdict() == Verdict.TIDAK_MEMENUHI)
                    .map(finding -> new Violation("/employeeId", finding.code(), finding.facts()))
                    .toList());
        }
        if (eligibility.verdict() == Verdict.PERLU_VERIFIKASI_MANUAL && proposal.verification() == null) {
            var open = eligibility.conditions().stream()
                    .filter(finding -> finding.verdict() == Verdict.PERLU_VERIFIKASI_MANUAL)
                    .map(finding -> finding.rule())
                    .toList();
            throw Invalid.at("/verification", "verification-required", Map.of("rules", open));
        }
    }

    private void requireNew(Proposal proposal) {
        placements.openProposal(proposal.employeeId(), proposal.positionId()).ifPresent(open -> {
            throw open.refused("placement-already-proposed", Map.of("placement", open.id()), desk.today());
        });
        placements
                .heldBy(proposal.employeeId(), proposal.validFrom())
                .filter(held -> proposal.positionId().equals(held.positionId()))
                .ifPresent(held -> {
                    throw new StateConflict(
                            "employee-already-holds-position",
                            Map.of("placement", held.id(), "since", held.validFrom()));
                });
    }
}
