package id.penataan.performance.evaluation.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.calculation.model.UnitAchievement;
import id.penataan.performance.evaluation.model.UnitGrade;
import id.penataan.performance.evaluation.model.UnitGrades;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlUnitGrades implements UnitGrades {
    private static final String FIND =
            "SELECT g.* FROM unit_achievement g WHERE g.instansi_id = :instansi AND g.cycle_id = :cycle AND g.unit_id = ANY (:units)";
    private static final String ADD = """
            INSERT INTO unit_achievement
                (instansi_id, cycle_id, unit_id, unit_name, achievement, reason, decided_by, decided_at, revision)
            VALUES (:instansi, :cycle, :unit, :name, :achievement, :reason, :by, :at, :revision)
            """;
    private static final String SAVE = """
            UPDATE unit_achievement SET achievement = :achievement, reason = :reason, decided_by = :by,
                   decided_at = :at, revision = :revision
             WHERE instansi_id = :instansi AND cycle_id = :cycle AND unit_id = :unit AND revision = :revision - 1
            """;
    private static final String IN_USE = """
            SELECT count(*) FROM evaluation e
             WHERE e.instansi_id = :instansi AND e.cycle_id = :cycle AND e.achievement_unit_id = :unit
               AND e.final_at IS NOT NULL
            """;

    private final EntityManager database;
    private final Tenancy tenancy;

    SqlUnitGrades(EntityManager database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    @Override
    public Optional<UnitGrade> find(UUID cycle, UUID unit) {
        return nearest(cycle, List.of(unit));
    }

    @Override
    public Optional<UnitGrade> nearest(UUID cycle, List<UUID> units) {
        List<Tuple> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("cycle", cycle)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
        var known = rows.stream()
                .map(SqlUnitGrades::toModel)
                .collect(Collectors.toMap(UnitGrade::unitId, Function.identity()));
        return units.stream().filter(known::containsKey).findFirst().map(known::get);
    }

    @Override
    public void add(UnitGrade grade) {
        changed(ADD, grade).setParameter("name", grade.unitName()).executeUpdate();
    }

    @Override
    public void save(UnitGrade grade) {
        changed(SAVE, grade).executeUpdate();
    }

    @Override
    public boolean inUse(UUID cycle, UUID unit) {
        var count = (Number) database.createNativeQuery(IN_USE)
                .setParameter("instansi", tenancy.current())
                .setParameter("cycle", cycle)
                .setParameter("unit", unit)
                .getSingleResult();
        return count.longValue() > 0;
    }

    private Query changed(String sql, UnitGrade grade) {
        return database.createNativeQuery(sql)
                .setParameter("instansi", tenancy.current())
                .setParameter("cycle", grade.cycleId())
                .setParameter("unit", grade.unitId())
                .setParameter("achievement", grade.achievement().name())
                .setParameter("reason", grade.reason())
                .setParameter("by", grade.decidedBy())
                .setParameter("at", grade.decidedAt())
                .setParameter("revision", grade.revision());
    }

    static UnitGrade toModel(Tuple row) {
        return new UnitGrade(
                row.get("cycle_id", UUID.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                UnitAchievement.valueOf(row.get("achievement", String.class)),
                row.get("reason", String.class),
                row.get("decided_by", String.class),
                row.get("decided_at", Instant.class),
                row.get("revision", Long.class));
    }
}
