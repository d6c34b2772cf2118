package id.penataan.staffing.matching;

import id.penataan.kit.failure.NotFound;
import id.penataan.staffing.matching.model.Candidacy;
import id.penataan.staffing.matching.model.Candidate;
import id.penataan.staffing.matching.model.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Holds one person against one position on a date. */
@ApplicationScoped
public class JudgeCandidate {
    private final Candidates candidates;
    private final MatchingFigures figures;

    public JudgeCandidate(Candidates candidates, MatchingFigures figures) {
        this.candidates = candidates;
        this.figures = figures;
    }

    @Transactional
    public Candidate on(LocalDate date, UUID position, UUID employee) {
        var demand = candidates
                .demand(position, date)
                .orElseThrow(() -> new NotFound("position-not-found", Map.of("id", position)));
        var rules = figures.on(date);
        var facts = candidates
                .one(employee, MatchingFigures.countedLevels(rules, demand), date)
                .orElseThrow(() -> new NotFound("employee-not-found", Map.of("id", employee)));
        return Candidate.of(new Candidacy(facts, demand, rules, date));
    }
}
