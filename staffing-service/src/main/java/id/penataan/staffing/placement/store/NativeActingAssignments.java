package id.penataan.staffing.placement.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.calculation.model.PostLevel;
import id.penataan.staffing.placement.model.Act;
import id.penataan.staffing.placement.model.ActingAssignment;
import id.penataan.staffing.placement.model.ActingAssignments;
import id.penataan.staffing.placement.model.ActingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NativeActingAssignments implements ActingAssignments {
    private static final String FIND = """
            select id, employee_id, nip, position_id, unit_id, kind, origin, valid_from, valid_to, first_valid_to, cancelled,
                   cast(decree as text) as decree, cast(extension_decree as text) as extension_decree, revision
            from acting_assignment where instansi_id = :instansi and id = :id
            """;

    private static final String LEVEL = """
            select coalesce(v.post_level, h.post_level) as level
            from placement p
            left join position_version v on v.instansi_id = p.instansi_id and v.id = p.position_id
                 and v.valid_from <= :on and (v.valid_to is null or v.valid_to > :on)
            left join lateral (
                select post_level from position_history h
                where h.instansi_id = p.instansi_id and h.employee_id = p.employee_id and h.assignment_kind = 'D'
                  and h.valid_from <= :on and (h.valid_to is null or h.valid_to > :on)
                order by h.valid_from desc limit 1) h on true
            where p.instansi_id = :instansi and p.employee_id = :employee and p.state = 'DECREED'
              and p.valid_from <= :on and (p.valid_to is null or p.valid_to > :on)
            """;

    private static final String COVERED = """
            select count(*) from acting_assignment
            where instansi_id = :instansi and position_id = :position and kind in ('PLT', 'PLH') and not cancelled
              and id <> :other and valid_from < :to and (valid_to is null or valid_to > :from)
            """;

    private static final String ADD = """
            insert into acting_assignment (instansi_id, id, employee_id, nip, position_id, unit_id, kind, origin, decree,
                                           assigned_by, assigned_at, valid_from, valid_to)
            values (:instansi, :id, :employee, :nip, :position, :unit, :kind, 'COMMAND', cast(:decree as jsonb), :by, :at,
                    :from, :to)
            """;

    private static final String SAVE = """
            update acting_assignment set valid_to = :to, first_valid_to = :first, extension_decree = cast(:extension as jsonb),
                   cancelled = :cancelled, ended_reason = coalesce(ended_reason, :reason), revision = :revision
            where instansi_id = :instansi and id = :id and revision = :revision - 1
            """;

    private final EntityManager entities;
    private final Tenancy tenancy;
    private final PlacementRows rows;

    NativeActingAssignments(EntityManager entities, Tenancy tenancy, PlacementRows rows) {
        this.entities = entities;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public Optional<ActingAssignment> find(UUID id) {
        return read(FIND).setParameter("id", id).getResultStream().findFirst().map(row -> assignment((Tuple) row));
    }

    @Override
    public Optional<PostLevel> levelOf(UUID employee, LocalDate on) {
        return read(LEVEL)
                .setParameter("employee", employee)
                .setParameter("on", on)
                .getResultStream()
                .findFirst()
                .map(row -> ((Tuple) row).get("level", String.class))
                .map(name -> PostLevel.valueOf((String) name));
    }

    @Override
    public boolean covered(UUID position, LocalDate from, LocalDate to, UUID otherThan) {
        var count = (Number) write(COVERED)
                .setParameter("position", position)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("other", otherThan)
                .getSingleResult();
        return count.longValue() > 0;
    }

    @Override
    public void add(ActingAssignment assignment, Act act) {
        write(ADD)
                .setParameter("id", assignment.id())
                .setParameter("employee", assignment.employeeId())
                .setParameter("nip", assignment.nip())
                .setParameter("position", assignment.positionId())
                .setParameter("unit", assignment.unitId())
                .setParameter("kind", assignment.kind().name())
                .setParameter("decree", rows.text(assignment.decree()))
                .setParameter("by", act.by())
                .setParameter("at", act.at())
                .setParameter("from", assignment.validFrom())
                .setParameter("to", StateColumns.date(assignment.validTo()))
                .executeUpdate();
    }

    @Override
    public void save(ActingAssignment assignment, Act act) {
        int stored = write(SAVE)
                .setParameter("to", StateColumns.date(assignment.validTo()))
                .setParameter("first", StateColumns.date(assignment.firstValidTo()))
                .setParameter("extension", StateColumns.text(rows.text(assignment.extensionDecree())))
                .setParameter("cancelled", assignment.cancelled())
                .setParameter("reason", StateColumns.text(act.reason()))
                .setParameter("revision", assignment.revision())
                .setParameter("id", assignment.id())
                .executeUpdate();
        if (stored != 1) {
            throw new IllegalStateException("acting assignment %s changed meanwhile".formatted(assignment.id()));
        }
    }

    private Query read(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("instansi", tenancy.current());
    }

    private Query write(String sql) {
        return entities.createNativeQuery(sql).setParameter("instansi", tenancy.current());
    }

    private ActingAssignment assignment(Tuple row) {
        return new ActingAssignment(
                row.get("id", UUID.class),
                row.get("employee_id", UUID.class),
                row.get("nip", String.class),
                row.get("position_id", UUID.class),
                row.get("unit_id", UUID.class),
                ActingKind.valueOf(row.get("kind", String.class)),
                row.get("origin", String.class).equals("IMPORT"),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("first_valid_to", LocalDate.class),
                row.get("cancelled", Boolean.class),
                rows.decree(row.get("decree", String.class)),
                rows.decree(row.get("extension_decree", String.class)),
                row.get("revision", Long.class));
    }
}
