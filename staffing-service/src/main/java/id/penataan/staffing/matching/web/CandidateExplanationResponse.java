package id.penataan.staffing.matching.web;

import id.penataan.kit.explanation.Explanation;
import id.penataan.kit.explanation.LegalBasis;
import id.penataan.kit.explanation.Step;
import id.penataan.kit.texts.Wording;
import id.penataan.staffing.matching.model.Candidate;
import id.penataan.staffing.matching.model.Finding;
import id.penataan.staffing.matching.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that led to the verdict and the score of one person for one position. */
public record CandidateExplanationResponse(
        UUID positionId,
        String positionTitle,
        PersonResponse employee,
        Verdict verdict,
        BigDecimal score,
        List<ScorePartResponse> parts,
        MatchResponse match,
        List<FindingResponse> conditions,
        List<WarningResponse> warnings,
        Explanation explanation) {

    static CandidateExplanationResponse from(Candidate candidate, Wording wording) {
        var candidacy = candidate.candidacy();
        return new CandidateExplanationResponse(
                candidacy.demand().positionId(),
                candidacy.demand().title(),
                PersonResponse.from(candidacy.facts()),
                candidate.eligibility().verdict(),
                candidate.score().shown(),
                ScorePartResponse.from(candidate.score()),
                MatchResponse.from(candidacy),
                FindingResponse.from(candidate.eligibility().conditions(), wording),
                WarningResponse.from(candidate.eligibility().warnings(), wording),
                explain(candidate, wording));
    }

    private static Explanation explain(Candidate candidate, Wording wording) {
        var candidacy = candidate.candidacy();
        var basis = candidate.eligibility().conditions().stream()
                .map(Finding::legalBasis)
                .distinct()
                .map(LegalBasis::of)
                .toList();
        List<Step> steps = candidate.eligibility().conditions().stream()
                .map(finding -> Step.of(
                        finding.code(), finding.facts(), finding.verdict().name(), wording))
                .toList();
        return new Explanation(
                "candidate-eligibility",
                candidacy.rules().version(),
                basis,
                Map.of(
                        "positionId", candidacy.demand().positionId(),
                        "employeeId", candidacy.facts().person().id(),
                        "asOf", candidacy.on()),
                steps,
                candidate.eligibility().verdict());
    }
}
