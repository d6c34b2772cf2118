package id.penataan.staffing.matching.web;

import id.penataan.kit.texts.Wording;
import id.penataan.staffing.matching.model.Candidate;
import id.penataan.staffing.matching.model.Finding;
import id.penataan.staffing.matching.model.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** One row of the ranking: the verdict, what stands against it, and the score with its parts. */
public record CandidateResponse(
        PersonResponse employee,
        Verdict verdict,
        BigDecimal score,
        List<ScorePartResponse> parts,
        List<FindingResponse> obstacles,
        List<WarningResponse> warnings) {

    static CandidateResponse from(Candidate candidate, Wording wording) {
        var eligibility = candidate.eligibility();
        List<Finding> against = eligibility.conditions().stream()
                .filter(finding -> finding.verdict() != Verdict.MEMENUHI)
                .toList();
        return new CandidateResponse(
                PersonResponse.from(candidate.candidacy().facts()),
                eligibility.verdict(),
                candidate.score().shown(),
                ScorePartResponse.from(candidate.score()),
                FindingResponse.from(against, wording),
                WarningResponse.from(eligibility.warnings(), wording));
    }
}
