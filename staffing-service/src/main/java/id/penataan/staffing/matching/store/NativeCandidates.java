package id.penataan.staffing.matching.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.matching.model.Candidates;
import id.penataan.staffing.matching.model.Demand;
import id.penataan.staffing.matching.model.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Few statements whatever the size of the agency: one for the post, one for all people with their facts. */
@ApplicationScoped
class NativeCandidates implements Candidates {
    private final EntityManager entities;
    private final Tenancy tenancy;
    private final FactRows rows;

    NativeCandidates(EntityManager entities, Tenancy tenancy, FactRows rows) {
        this.entities = entities;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public Optional<Demand> demand(UUID position, LocalDate on) {
        return entities.createNativeQuery(MatchingSql.DEMAND, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("position", position)
                .setParameter("on", on)
                .getResultStream()
                .findFirst()
                .map(row -> rows.demand((Tuple) row));
    }

    @Override
    public List<Facts> pool(Demand demand, Set<PostLevel> levels, Search search, LocalDate on) {
        var everywhere = search.roots().isEmpty();
        var query = facts(everywhere ? MatchingSql.EVERYWHERE : MatchingSql.inUnits(search.subtree()), levels, on)
                .setParameter("position", demand.positionId());
        if (!everywhere) {
            query.setParameter("roots", search.roots().toArray(UUID[]::new));
        }
        return hashed(() -> read(query));
    }

    /**
     * Everybody's facts are joined set by set. Right after an import the planner has no statistics yet, takes the sets for
     * tiny and would compare each with each; without nested loops it hashes them whatever it believes.
     */
    private List<Facts> hashed(Supplier<List<Facts>> question) {
        entities.createNativeQuery(MatchingSql.WITHOUT_NESTED_LOOPS).getSingleResult();
        var answer = question.get();
        entities.createNativeQuery(MatchingSql.WITH_NESTED_LOOPS).getSingleResult();
        return answer;
    }

    @Override
    public Optional<Facts> one(UUID employee, Set<PostLevel> levels, LocalDate on) {
        return read(facts(MatchingSql.ONE, levels, on).setParameter("employee", employee)).stream()
                .findFirst();
    }

    private Query facts(String sql, Set<PostLevel> levels, LocalDate on) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("levels", levels.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("lastYear", on.getYear() - 1)
                .setParameter("on", on);
    }

    private List<Facts> read(Query query) {
        List<?> found = query.getResultList();
        int lastYear = (int) query.getParameterValue("lastYear");
        return found.stream().map(row -> rows.facts((Tuple) row, lastYear)).toList();
    }
}
