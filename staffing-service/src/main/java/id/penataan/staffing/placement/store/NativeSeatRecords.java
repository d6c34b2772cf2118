package id.penataan.staffing.placement.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.employee.model.ImportedActing;
import id.penataan.staffing.employee.model.ImportedSeat;
import id.penataan.staffing.placement.model.ActingAssignment;
import id.penataan.staffing.placement.model.ActingKind;
import id.penataan.staffing.placement.model.Decree;
import id.penataan.staffing.placement.model.ImportedSeats;
import id.penataan.staffing.placement.model.SeatRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A batch is read in one statement and written in two, however many seats it has. */
@ApplicationScoped
class NativeSeatRecords implements SeatRecords {
    /** Two halves, each by its own index: with OR the whole table would be compared with both lists. */
    private static final String AROUND = """
            select id, employee_id, nip, position_id, unit_id, seat_no, valid_from, valid_to from placement
            where instansi_id = :instansi and state = 'DECREED'
              and employee_id in (select unnest(cast(:employees as uuid[])))
            union
            select id, employee_id, nip, position_id, unit_id, seat_no, valid_from, valid_to from placement
            where instansi_id = :instansi and state = 'DECREED'
              and position_id in (select unnest(cast(:positions as uuid[])))
            """;

    private static final String END = """
            update placement p set valid_to = e.valid_to, revision = p.revision + 1
            from unnest(cast(:ids as uuid[]), cast(:ends as date[])) as e (id, valid_to)
            where p.instansi_id = :instansi and p.id = e.id
            """;

    private static final String BEGIN = """
            insert into placement (instansi_id, id, employee_id, nip, position_id, unit_id, seat_no, state, origin, valid_from,
                                   valid_to)
            select :instansi, n.id, n.employee_id, n.nip, n.position_id, n.unit_id, n.seat_no, 'DECREED', 'IMPORT',
                   n.valid_from, n.valid_to
            from unnest(cast(:ids as uuid[]), cast(:employees as uuid[]), cast(:nips as text[]), cast(:positions as uuid[]),
                        cast(:units as uuid[]), cast(:seats as int[]), cast(:froms as date[]), cast(:tos as date[]))
                 as n (id, employee_id, nip, position_id, unit_id, seat_no, valid_from, valid_to)
            """;

    private static final String ACTING = """
            insert into acting_assignment (instansi_id, id, employee_id, nip, position_id, unit_id, kind, origin, decree,
                                           assigned_at, valid_from, valid_to)
            select :instansi, n.id, n.employee_id, n.nip, n.position_id, n.unit_id, n.kind, 'IMPORT',
                   cast(n.decree as jsonb), now(), n.valid_from, n.valid_to
            from unnest(cast(:ids as uuid[]), cast(:employees as uuid[]), cast(:nips as text[]), cast(:positions as uuid[]),
                        cast(:units as uuid[]), cast(:kinds as text[]), cast(:decrees as text[]), cast(:froms as date[]),
                        cast(:tos as date[]))
                 as n (id, employee_id, nip, position_id, unit_id, kind, decree, valid_from, valid_to)
            on conflict on constraint acting_once do update
            set valid_to = excluded.valid_to, decree = excluded.decree, revision = acting_assignment.revision + 1
            where acting_assignment.origin = 'IMPORT'
              and (acting_assignment.valid_to, acting_assignment.decree) is distinct from (excluded.valid_to, excluded.decree)
            returning id, employee_id, nip, position_id, unit_id, kind, valid_from, valid_to, revision
            """;

    private final EntityManager entities;
    private final Tenancy tenancy;
    private final PlacementRows rows;

    NativeSeatRecords(EntityManager entities, Tenancy tenancy, PlacementRows rows) {
        this.entities = entities;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public List<Held> around(List<ImportedSeat> seats) {
        List<?> found = entities.createNativeQuery(AROUND, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("employees", texts(seats, ImportedSeat::employeeId))
                .setParameter(
                        "positions",
                        texts(
                                seats.stream()
                                        .filter(seat -> seat.positionId() != null)
                                        .toList(),
                                ImportedSeat::positionId))
                .getResultList();
        return found.stream().map(row -> held((Tuple) row)).toList();
    }

    @Override
    public void store(ImportedSeats plan) {
        if (!plan.ended().isEmpty()) {
            write(END)
                    .setParameter("ids", texts(plan.ended(), Held::id))
                    .setParameter("ends", texts(plan.ended(), Held::validTo))
                    .executeUpdate();
        }
        if (!plan.begun().isEmpty()) {
            write(BEGIN)
                    .setParameter("ids", texts(plan.begun(), Held::id))
                    .setParameter("employees", texts(plan.begun(), Held::employeeId))
                    .setParameter("nips", texts(plan.begun(), Held::nip))
                    .setParameter("positions", texts(plan.begun(), Held::positionId))
                    .setParameter("units", texts(plan.begun(), Held::unitId))
                    .setParameter("seats", texts(plan.begun(), Held::seatNo))
                    .setParameter("froms", texts(plan.begun(), Held::validFrom))
                    .setParameter("tos", texts(plan.begun(), Held::validTo))
                    .executeUpdate();
        }
    }

    @Override
    public List<ActingAssignment> storeActing(List<ImportedActing> assignments, Supplier<UUID> ids) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        List<?> stored = entities.createNativeQuery(ACTING, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("ids", texts(assignments, acting -> ids.get()))
                .setParameter("employees", texts(assignments, ImportedActing::employeeId))
                .setParameter("nips", texts(assignments, ImportedActing::nip))
                .setParameter("positions", texts(assignments, ImportedActing::positionId))
                .setParameter("units", texts(assignments, ImportedActing::unitId))
                .setParameter("kinds", texts(assignments, ImportedActing::kind))
                .setParameter("decrees", texts(assignments, this::decree))
                .setParameter("froms", texts(assignments, ImportedActing::from))
                .setParameter("tos", texts(assignments, ImportedActing::to))
                .getResultList();
        return stored.stream().map(row -> acting((Tuple) row)).toList();
    }

    private @Nullable String decree(ImportedActing acting) {
        var number = acting.decreeNumber();
        var date = acting.decreeDate();
        return number == null || date == null ? null : rows.text(new Decree(number, date, null, null));
    }

    private Query write(String sql) {
        return entities.createNativeQuery(sql).setParameter("instansi", tenancy.current());
    }

    private static <T> @Nullable String[] texts(List<T> items, Function<T, @Nullable Object> column) {
        return items.stream()
                .map(item -> Objects.toString(column.apply(item), null))
                .toArray(String[]::new);
    }

    private static Held held(Tuple row) {
        return new Held(
                row.get("id", UUID.class),
                row.get("employee_id", UUID.class),
                row.get("nip", String.class),
                row.get("position_id", UUID.class),
                row.get("unit_id", UUID.class),
                row.get("seat_no", Integer.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }

    private static ActingAssignment acting(Tuple row) {
        return new ActingAssignment(
                row.get("id", UUID.class),
                row.get("employee_id", UUID.class),
                row.get("nip", String.class),
                row.get("position_id", UUID.class),
                row.get("unit_id", UUID.class),
                ActingKind.valueOf(row.get("kind", String.class)),
                true,
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                null,
                false,
                null,
                null,
                row.get("revision", Long.class));
    }
}
