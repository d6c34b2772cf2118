package id.penataan.staffing.matching.model;

import java.math.BigDecimal;
import java.util.Comparator;

/** A person with the verdict and the score for a post. */
public record Candidate(Candidacy candidacy, Eligibility eligibility, CandidateScore score) {

    /**
     * Eligible people first, open questions next, then by score; ties fall to the higher rank, the older person and at last
     * the NIP, so that the order is the same every time (in the spirit of the seniority list, PP 15/1979).
     */
    public static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.eligibility().verdict())
            .thenComparing(candidate -> candidate.score().total(), Comparator.<BigDecimal>reverseOrder())
            .thenComparing(Candidate::golongan, Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.candidacy().facts().person().birthDate())
            .thenComparing(candidate -> candidate.candidacy().facts().person().nip());

    public static Candidate of(Candidacy candidacy) {
        return new Candidate(candidacy, Eligibility.of(candidacy), CandidateScore.of(candidacy));
    }

    private String golongan() {
        var golongan = candidacy.facts().current().golongan();
        return golongan == null ? "" : golongan;
    }
}
