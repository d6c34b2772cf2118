package id.penataan.performance.cycle.store;

import id.penataan.kit.failure.NotFound;
import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.cycle.CycleDirectory;
import id.penataan.performance.cycle.model.Cycle;
import id.penataan.performance.cycle.model.Cycles;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheCycles implements Cycles, CycleDirectory, PanacheRepositoryBase<CycleEntity, UUID> {
    private static final String UNFINISHED =
            "SELECT count(*) FROM skp s WHERE s.instansi_id = :instansi AND s.cycle_id = :cycle AND s.state <> 'FINAL'";

    private final Tenancy tenancy;

    PanacheCycles(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public Optional<Cycle> find(UUID id) {
        return findByIdOptional(id).map(CycleEntity::toModel);
    }

    @Override
    public Optional<Cycle> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(CycleEntity::toModel);
    }

    @Override
    public void add(Cycle cycle) {
        var entity = new CycleEntity();
        entity.instansi = tenancy.current();
        entity.take(cycle);
        persistAndFlush(entity);
    }

    @Override
    public void save(Cycle cycle) {
        findByIdOptional(cycle.id())
                .orElseThrow(() -> new NotFound("cycle-not-found"))
                .take(cycle);
    }

    @Override
    public int unfinished(UUID id) {
        var open = (Number) getEntityManager()
                .createNativeQuery(UNFINISHED)
                .setParameter("instansi", tenancy.current())
                .setParameter("cycle", id)
                .getSingleResult();
        return open.intValue();
    }

    @Override
    public Page<Cycle> list(@Nullable Integer year, @Nullable String state, PageRequest page) {
        var where = new StringBuilder("instansi = :instansi");
        var values = Parameters.with("instansi", tenancy.current());
        if (year != null) {
            where.append(" and year = :year");
            values.and("year", year);
        }
        if (state != null) {
            where.append(" and state = :state");
            values.and("state", state);
        }
        Long total = page.count() ? count(where.toString(), values) : null;
        page.cursor().ifPresent(cursor -> {
            where.append(" and year < :last");
            values.and("last", Integer.valueOf(cursor.key(0)));
        });
        List<Cycle> rows = find(where + " order by year desc", values).range(0, page.fetch() - 1).stream()
                .map(CycleEntity::toModel)
                .toList();
        return page.page(rows, row -> List.of(Integer.toString(row.year())), total);
    }
}
