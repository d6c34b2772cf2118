package id.penataan.staffing.placement.model;

import id.penataan.staffing.matching.model.Candidate;
import id.penataan.staffing.matching.model.CandidateScore;
import id.penataan.staffing.matching.model.Finding;
import id.penataan.staffing.matching.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The match as it stood when the placement was proposed: frozen, so that later data or rules do not change it. */
public record Evidence(
        LocalDate judgedOn,
        Verdict verdict,
        BigDecimal score,
        List<CandidateScore.Part> parts,
        List<Finding> conditions,
        List<Finding> warnings,
        String ruleVersion) {

    public static Evidence of(Candidate candidate) {
        return new Evidence(
                candidate.candidacy().on(),
                candidate.eligibility().verdict(),
                candidate.score().shown(),
                candidate.score().parts(),
                candidate.eligibility().conditions(),
                candidate.eligibility().warnings(),
                candidate.candidacy().rules().version());
    }
}
