package id.penataan.staffing.matching.model;

/** A person with the verdict and the score for a post. */
public record Candidate(Candidacy candidacy, Eligibility eligibility, CandidateScore score) {

    public static Candidate of(Candidacy candidacy) {
        return new Candidate(candidacy, Eligibility.of(candidacy), CandidateScore.of(candidacy));
    }

    public SortKey sortKey() {
        return SortKey.of(candidacy, eligibility.verdict(), score);
    }
}
