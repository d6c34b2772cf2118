package id.penataan.staffing.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order of a pool of people. Everybody is judged, but only those whose class of verdict is reached are scored, and only
 * those who are shown get their whole explanation: a page of fifty among twenty thousand is fifty explanations.
 */
public final class Ranking {
    private final Map<Verdict, List<Candidacy>> classes = new EnumMap<>(Verdict.class);

    public Ranking(List<Candidacy> pool, Optional<Verdict> only) {
        for (var candidacy : pool) {
            var verdict = Eligibility.verdictOf(candidacy);
            if (only.isEmpty() || only.get() == verdict) {
                classes.computeIfAbsent(verdict, key -> new ArrayList<>()).add(candidacy);
            }
        }
    }

    public long size() {
        return classes.values().stream().mapToLong(List::size).sum();
    }

    /** The best people after a place, or from the top. */
    public List<Candidate> best(Optional<SortKey> after, int limit) {
        var found = new ArrayList<Candidate>();
        for (var one : classes.entrySet()) {
            var reached = after.isEmpty() || after.get().verdict().compareTo(one.getKey()) <= 0;
            if (reached && found.size() < limit) {
                scored(one.getKey(), one.getValue(), after).stream()
                        .limit((long) limit - found.size())
                        .map(Scored::candidate)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Scored> scored(Verdict verdict, List<Candidacy> people, Optional<SortKey> after) {
        return people.stream()
                .map(candidacy -> Scored.of(candidacy, verdict))
                .filter(one -> after.isEmpty() || one.key().compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(Scored::key))
                .toList();
    }

    /** A person with score and place, not explained yet. */
    private record Scored(Candidacy candidacy, CandidateScore score, SortKey key) {
        static Scored of(Candidacy candidacy, Verdict verdict) {
            var score = CandidateScore.of(candidacy);
            return new Scored(candidacy, score, SortKey.of(candidacy, verdict, score));
        }

        Candidate candidate() {
            return new Candidate(candidacy, Eligibility.of(candidacy), score);
        }
    }
}
