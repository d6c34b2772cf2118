package id.penataan.performance.evaluation.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.calculation.model.Predikat;
import id.penataan.performance.evaluation.model.Evaluation;
import id.penataan.performance.evaluation.model.Evaluations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheEvaluations implements Evaluations, PanacheRepositoryBase<EvaluationEntity, UUID> {
    private static final String COUNTS = """
            SELECT e.predikat, count(*) AS n FROM evaluation e
             WHERE e.instansi_id = :instansi AND e.cycle_id = :cycle AND e.achievement_unit_id = :unit
             GROUP BY e.predikat
            """;

    private final Tenancy tenancy;

    PanacheEvaluations(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public Optional<Evaluation> find(UUID skp) {
        return findByIdOptional(skp).map(EvaluationEntity::toModel);
    }

    @Override
    public void save(Evaluation evaluation) {
        var entity = findByIdOptional(evaluation.skpId()).orElseGet(EvaluationEntity::new);
        entity.instansi = tenancy.current();
        entity.take(evaluation);
        persistAndFlush(entity);
    }

    @Override
    public Map<Predikat, Integer> counts(UUID cycle, UUID gradedUnit) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("cycle", cycle)
                .setParameter("unit", gradedUnit)
                .getResultList();
        var counts = new EnumMap<Predikat, Integer>(Predikat.class);
        rows.forEach(row -> counts.put(
                Predikat.valueOf(row.get("predikat", String.class)),
                row.get("n", Number.class).intValue()));
        return counts;
    }
}
