package id.penataan.staffing.matching;

import id.penataan.kit.access.Scope;
import id.penataan.kit.audit.Audit;
import id.penataan.kit.failure.NotFound;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.staffing.matching.model.Candidacy;
import id.penataan.staffing.matching.model.Candidate;
import id.penataan.staffing.matching.model.Candidates;
import id.penataan.staffing.matching.model.Ranking;
import id.penataan.staffing.matching.model.SortKey;
import id.penataan.staffing.matching.model.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lists who could take a post, best first: for people to decide on, never a decision (UU 27/2022 Ps 10). */
@ApplicationScoped
public class RankCandidates {
    private final Candidates candidates;
    private final MatchingFigures figures;
    private final Scope scope;
    private final Audit audit;

    public RankCandidates(Candidates candidates, MatchingFigures figures, Scope scope, Audit audit) {
        this.candidates = candidates;
        this.figures = figures;
        this.scope = scope;
        this.audit = audit;
    }

    @Transactional
    public Page<Candidate> forPosition(
            UUID position, Candidates.Search search, Optional<Verdict> only, LocalDate on, PageRequest page) {
        var demand = candidates
                .demand(position, on)
                .orElseThrow(() -> new NotFound("position-not-found", Map.of("id", position)));
        scope.requireUnit(demand.unitId(), on);
        search.roots().forEach(root -> scope.requireUnit(root, on));
        var rules = figures.on(on);
        var narrowed = search.roots().isEmpty()
                ? scope.unitFilter()
                        .map(roots -> new Candidates.Search(roots, true))
                        .orElse(search)
                : search;
        var pool = candidates.pool(demand, MatchingFigures.countedLevels(rules, demand), narrowed, on).stream()
                .map(facts -> new Candidacy(facts, demand, rules, on))
                .toList();
        var ranking = new Ranking(pool, only);
        var after = page.cursor().map(cursor -> SortKey.ofTexts(cursor.keys()));
        var rows = ranking.best(after, page.fetch());
        var people = rows.stream()
                .limit(page.limit())
                .map(candidate -> candidate.candidacy().facts().person().id().toString())
                .toList();
        audit.read("employee", people, "candidates of position " + position);
        return page.page(rows, candidate -> candidate.sortKey().texts(), page.count() ? ranking.size() : null);
    }
}
