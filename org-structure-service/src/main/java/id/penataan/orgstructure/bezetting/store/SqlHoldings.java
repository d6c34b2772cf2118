package id.penataan.orgstructure.bezetting.store;

import id.penataan.orgstructure.bezetting.Holdings;
import id.penataan.orgstructure.bezetting.PlacementState;
import id.penataan.orgstructure.bezetting.StaffMember;
import id.penataan.orgstructure.history.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** A holding counts while its employee is active; the flag is kept on the row, so that counting reads one index. */
@ApplicationScoped
class SqlHoldings implements Holdings {
    /** Everything shown of the agency's holders is new after this. */
    private static final String BUMP = """
            with bump as (
                insert into structure as s (instansi_id, bezetting_revision) values (:instansi, 1)
                on conflict (instansi_id) do update set bezetting_revision = s.bezetting_revision + 1)
            """;

    private static final String STAFF = BUMP + """
            , member as (
                insert into staff (instansi_id, employee_id, active) values (:instansi, :employee, :active)
                on conflict (instansi_id, employee_id) do update set active = excluded.active)
            update holding set counts = definitive and :active
            where instansi_id = :instansi and employee_id = :employee and counts <> (definitive and :active)""";
    private static final String PLACE = BUMP + """
            insert into holding (instansi_id, placement_id, employee_id, position_id, unit_id, kind, valid_from, valid_to,
                definitive, counts)
            values (:instansi, :id, :employee, :position, :unit, :kind, :from, :to, :definitive, :definitive and coalesce(
                (select active from staff where instansi_id = :instansi and employee_id = :employee), true))
            on conflict (instansi_id, placement_id) do update set employee_id = excluded.employee_id,
                position_id = excluded.position_id, unit_id = excluded.unit_id, kind = excluded.kind,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, definitive = excluded.definitive,
                counts = excluded.counts""";
    private static final String FORGET_HOLDINGS = BUMP + "delete from holding where instansi_id = :instansi";
    private static final String FORGET_STAFF = "delete from staff where instansi_id = :instansi";

    private final Sql sql;

    SqlHoldings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void staff(StaffMember member) {
        sql.write(STAFF, query -> query.setParameter("employee", member.id()).setParameter("active", member.active()));
    }

    @Override
    public void place(PlacementState placement) {
        sql.write(
                PLACE,
                query -> query.setParameter("id", placement.id())
                        .setParameter("employee", placement.employeeId())
                        .setParameter("position", placement.positionId(), UUID.class)
                        .setParameter("unit", placement.unitId())
                        .setParameter("kind", placement.kind())
                        .setParameter("from", placement.validFrom())
                        .setParameter("to", placement.validTo(), LocalDate.class)
                        .setParameter("definitive", placement.takesSeat()));
    }

    @Override
    public void forget() {
        sql.write(FORGET_HOLDINGS, query -> query);
        sql.write(FORGET_STAFF, query -> query);
    }
}
