package id.penataan.performance.skp.store;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.skp.model.Skp;
import id.penataan.performance.skp.model.Skps;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PanacheSkps implements Skps, PanacheRepositoryBase<SkpEntity, UUID> {
    private static final String AGREED_RESULTS = """
            SELECT r.id FROM work_result r
              JOIN skp s ON s.instansi_id = r.instansi_id AND s.id = r.skp_id
             WHERE r.instansi_id = :instansi AND r.id = ANY (:candidates)
               AND s.cycle_id = :cycle AND s.nip = :nip
               AND s.state IN ('DITETAPKAN', 'BERJALAN', 'EVALUASI', 'FINAL')
            """;

    private static final String DESCRIPTIONS =
            "SELECT r.id, r.description FROM work_result r WHERE r.instansi_id = :instansi AND r.id = ANY (:results)";

    private final Tenancy tenancy;

    PanacheSkps(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public Optional<Skp> find(UUID id) {
        return findByIdOptional(id).map(SkpEntity::toModel);
    }

    @Override
    public Optional<Skp> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(SkpEntity::toModel);
    }

    @Override
    public void add(Skp skp) {
        var entity = new SkpEntity();
        entity.instansi = tenancy.current();
        entity.take(skp);
        persistAndFlush(entity);
    }

    @Override
    public void save(Skp skp) {
        findByIdOptional(skp.id())
                .orElseThrow(() -> new NotFound("skp-not-found"))
                .take(skp);
        flush();
    }

    @Override
    public Set<UUID> agreedResults(UUID cycle, Set<UUID> candidates, String ownerNip) {
        if (candidates.isEmpty()) {
            return Set.of();
        }
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(AGREED_RESULTS, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("candidates", candidates.toArray(UUID[]::new))
                .setParameter("cycle", cycle)
                .setParameter("nip", ownerNip)
                .getResultList();
        return rows.stream().map(row -> row.get("id", UUID.class)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<UUID, String> descriptions(Set<UUID> results) {
        if (results.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(DESCRIPTIONS, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("results", results.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("id", UUID.class), row -> row.get("description", String.class)));
    }
}
