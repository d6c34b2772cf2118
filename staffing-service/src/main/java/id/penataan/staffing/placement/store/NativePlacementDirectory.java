package id.penataan.staffing.placement.store;

import id.penataan.kit.paging.PageRequest;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.placement.ActingRow;
import id.penataan.staffing.placement.PlacementDirectory;
import id.penataan.staffing.placement.PlacementRow;
import id.penataan.staffing.placement.StepRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NativePlacementDirectory implements PlacementDirectory {
    private static final String EVIDENCE = """
            select cast(evidence as text) as evidence from placement where instansi_id = :instansi and id = :id
            """;

    private static final String STEPS = """
            select revision, action, state, actor, taken_at, reason from placement_step
            where instansi_id = :instansi and placement_id = :id order by revision
            """;

    private final EntityManager entities;
    private final Tenancy tenancy;
    private final DirectoryRows rows;

    NativePlacementDirectory(EntityManager entities, Tenancy tenancy, DirectoryRows rows) {
        this.entities = entities;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public List<PlacementRow> list(Filter filter, LocalDate on, PageRequest page) {
        return read(DirectorySql.placements(filter), on).page(page).rows(entities, row -> rows.placement(row, on));
    }

    @Override
    public long count(Filter filter, LocalDate on) {
        return read(DirectorySql.placements(filter), on).count(entities);
    }

    @Override
    public Optional<PlacementRow> row(UUID id, LocalDate on) {
        return read(DirectorySql.placement(id), on).rows(entities, row -> rows.placement(row, on)).stream()
                .findFirst();
    }

    @Override
    public Optional<String> evidence(UUID id) {
        return entities.createNativeQuery(EVIDENCE, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> ((Tuple) row).get("evidence", String.class))
                .map(String.class::cast);
    }

    @Override
    public List<StepRow> steps(UUID id) {
        List<?> found = entities.createNativeQuery(STEPS, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(row -> step((Tuple) row)).toList();
    }

    @Override
    public List<ActingRow> listActing(ActingFilter filter, LocalDate on, PageRequest page) {
        return read(DirectorySql.acting(filter, on), on).page(page).rows(entities, rows::acting);
    }

    @Override
    public long countActing(ActingFilter filter, LocalDate on) {
        return read(DirectorySql.acting(filter, on), on).count(entities);
    }

    @Override
    public Optional<ActingRow> actingRow(UUID id, LocalDate on) {
        return read(DirectorySql.acting(id), on).rows(entities, rows::acting).stream()
                .findFirst();
    }

    private DirectoryQuery read(DirectoryQuery query, LocalDate on) {
        return query.with("instansi", tenancy.current()).with("on", on);
    }

    private static StepRow step(Tuple row) {
        return new StepRow(
                row.get("revision", Long.class),
                row.get("action", String.class),
                row.get("state", String.class),
                row.get("actor", String.class),
                row.get("taken_at", Instant.class),
                row.get("reason", String.class));
    }
}
