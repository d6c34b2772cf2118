package id.penataan.performance.reference.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.reference.model.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlReplica implements Replica {
    private static final String PUT_EMPLOYEE = """
            INSERT INTO ref_employee (instansi_id, id, nip, name, golongan, position_title, jenis_jabatan, unit_id, employee_type, active)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (instansi_id, id) DO UPDATE SET nip = excluded.nip, name = excluded.name, golongan = excluded.golongan,
                position_title = excluded.position_title, jenis_jabatan = excluded.jenis_jabatan, unit_id = excluded.unit_id,
                employee_type = excluded.employee_type, active = excluded.active
            """;
    private static final String PUT_PLACEMENT = """
            INSERT INTO ref_placement (instansi_id, id, nip, position_id, unit_id, kind, valid_from, valid_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (instansi_id, id) DO UPDATE SET nip = excluded.nip, position_id = excluded.position_id,
                unit_id = excluded.unit_id, kind = excluded.kind, valid_from = excluded.valid_from, valid_to = excluded.valid_to
            """;
    private static final String ADD_UNIT = """
            INSERT INTO ref_unit (instansi_id, id, valid_from, valid_to, parent_id, code, name, head_title, eselon_id, siasn_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_POSITION = """
            INSERT INTO ref_position (instansi_id, id, valid_from, valid_to, unit_id, title, jenis_jabatan, eselon_id, jenjang, head)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final EntityManager database;
    private final Tenancy tenancy;

    SqlReplica(EntityManager database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    @Override
    public void replaceUnit(UUID id, List<UnitVersion> versions) {
        run("DELETE FROM ref_unit WHERE instansi_id = ? AND id = ?", tenancy.current(), id);
        versions.forEach(version -> run(
                ADD_UNIT,
                tenancy.current(),
                id,
                version.validFrom(),
                version.validTo(),
                version.parentId(),
                version.code(),
                version.name(),
                version.headTitle(),
                version.eselonId(),
                version.siasnId()));
    }

    @Override
    public void replacePosition(UUID id, List<PositionVersion> versions) {
        run("DELETE FROM ref_position WHERE instansi_id = ? AND id = ?", tenancy.current(), id);
        versions.forEach(version -> run(
                ADD_POSITION,
                tenancy.current(),
                id,
                version.validFrom(),
                version.validTo(),
                version.unitId(),
                version.title(),
                version.jenisJabatan(),
                version.eselonId(),
                version.jenjang(),
                version.head()));
    }

    @Override
    public void put(EmployeeCopy employee) {
        run(
                PUT_EMPLOYEE,
                tenancy.current(),
                employee.id(),
                employee.nip(),
                employee.fullName(),
                employee.golongan(),
                employee.jabatanTitle(),
                employee.jenisJabatan(),
                employee.unitId(),
                employee.employeeType(),
                employee.active());
    }

    @Override
    public void put(PlacementCopy placement) {
        run(
                PUT_PLACEMENT,
                tenancy.current(),
                placement.id(),
                placement.nip(),
                placement.positionId(),
                placement.unitId(),
                placement.kind(),
                placement.validFrom(),
                placement.validTo());
    }

    @Override
    public void removePlacement(UUID id) {
        run("DELETE FROM ref_placement WHERE instansi_id = ? AND id = ?", tenancy.current(), id);
    }

    @Override
    public void forgetStructure() {
        run("DELETE FROM ref_position WHERE instansi_id = ?", tenancy.current());
        run("DELETE FROM ref_unit WHERE instansi_id = ?", tenancy.current());
    }

    @Override
    public void forgetStaff() {
        run("DELETE FROM ref_placement WHERE instansi_id = ?", tenancy.current());
        run("DELETE FROM ref_employee WHERE instansi_id = ?", tenancy.current());
    }

    private void run(String sql, @Nullable Object... values) {
        database.unwrap(Session.class).doWork(connection -> execute(connection, sql, values));
    }

    private static void execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
