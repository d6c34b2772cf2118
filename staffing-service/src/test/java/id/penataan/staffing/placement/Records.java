package id.penataan.staffing.placement;

import id.penataan.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The records of an agency as imports and the neighbours' feeds would have left them, written straight to the database. */
public final class Records {
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    private final String instansi;

    public Records(String instansi) {
        this.instansi = instansi;
    }

    /** A person of the agency. */
    public record Person(UUID id, String nip) {}

    /** A position of the agency. */
    public record Position(UUID id, UUID unitId, String title) {}

    public UUID unit(String name, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        run(
                "insert into unit_version (instansi_id, id, parent_id, name, valid_from) values (?, ?, ?, ?, '2020-01-01')",
                id,
                parent,
                name);
        return id;
    }

    /** A structural position with one seat, of the eselon given. */
    public Position position(UUID unit, String title, String eselon, String level) {
        return position(unit, title, eselon, level, 1);
    }

    public Position position(UUID unit, String title, String eselon, String level, int need) {
        var id = UUID.randomUUID();
        run(
                "insert into position_version (instansi_id, id, unit_id, code, title, job_title_key, jenis_jabatan, eselon_id, post_level,"
                        + " need, min_education_level, fields_of_study, valid_from)"
                        + " values (?, ?, ?, ?, ?, ?, 'STRUKTURAL', ?, ?, ?, '40', array['Semua jurusan'], '2020-01-01')",
                id,
                unit,
                "K" + id,
                title,
                title,
                eselon,
                level,
                need);
        return new Position(id, unit, title);
    }

    public void standard(String title, int level) {
        run(
                "insert into competency_standard (instansi_id, id, job_title, job_title_key, jenis_jabatan, levels, technical, valid_from)"
                        + " values (?, ?, ?, ?, 'STRUKTURAL', array_fill(?::smallint, array[9]),"
                        + " '[{\"code\": \"T1\", \"name\": \"Perencanaan\", \"level\": 4}]', '2020-01-01')",
                UUID.randomUUID(),
                title,
                title,
                level);
    }

    /** Somebody who meets every condition of a JPT Pratama and sits in a post since 2021. */
    public Person official(UUID unit, @Nullable Position seat) {
        var person = person(unit, seat, LocalDate.parse("2021-03-01"), "ADMINISTRATOR");
        run(
                "insert into education (instansi_id, id, employee_id, level_id, field_name, field_key, year)"
                        + " values (?, ?, ?, '45', 'S-2 TEKNIK LINGKUNGAN', 'TEKNIK LINGKUNGAN', 2012)",
                UUID.randomUUID(),
                person.id());
        history(person, "ADMINISTRATOR", LocalDate.parse("2014-10-01"), unit);
        assessment(person, LocalDate.parse("2025-03-17"), 4);
        grade(person, 2024, "BAIK");
        grade(person, 2025, "BAIK");
        return person;
    }

    public Person person(UUID unit, @Nullable Position seat, LocalDate since, String level) {
        var id = UUID.randomUUID();
        var nip = "19760207200101%04d".formatted(1000 + SERIAL.incrementAndGet());
        run(
                "insert into employee (instansi_id, id, nip, name, name_key, birth_date, sex, employee_type)"
                        + " values (?, ?, ?, 'SRI WAHYUNI', 'SRI WAHYUNI', '1976-02-07', 'WANITA', 'PNS')",
                id,
                nip);
        run(
                "insert into employment (instansi_id, employee_id, kedudukan_hukum, unit_id, position_id, jenis_jabatan, jabatan_title,"
                        + " seated_since, name_key, valid_from) values (?, ?, '01', ?, ?, 'STRUKTURAL', ?, ?, 'SRI WAHYUNI', ?)",
                id,
                unit,
                seat == null ? null : seat.id(),
                seat == null ? "PELAKSANA" : seat.title(),
                since,
                since);
        run(
                "insert into employee_rank (instansi_id, employee_id, golongan, valid_from) values (?, ?, '42', ?)",
                id,
                since);
        var person = new Person(id, nip);
        if (seat != null) {
            placement(person, seat, since);
        }
        history(person, level, since, unit);
        return person;
    }

    public UUID placement(Person person, Position position, LocalDate since) {
        var id = UUID.randomUUID();
        run(
                "insert into placement (instansi_id, id, employee_id, nip, position_id, unit_id, seat_no, state, origin, valid_from)"
                        + " values (?, ?, ?, ?, ?, ?, 1, 'DECREED', 'IMPORT', ?)",
                id,
                person.id(),
                person.nip(),
                position.id(),
                position.unitId(),
                since);
        return id;
    }

    public void history(Person person, String level, LocalDate since, UUID unit) {
        run(
                "insert into position_history (instansi_id, id, siasn_id, employee_id, jenis_jabatan, title, post_level, unit_id,"
                        + " assignment_kind, valid_from) values (?, ?, ?, ?, 'STRUKTURAL', 'KEPALA BIDANG', ?, ?, 'D', ?)",
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                person.id(),
                level,
                unit,
                since);
    }

    public void assessment(Person person, LocalDate on, int level) {
        run(
                "insert into assessment (instansi_id, id, employee_id, assessed_on, valid_until, levels, technical)"
                        + " values (?, ?, ?, ?, ?, array_fill(?::smallint, array[9]), '{\"T1\": 4}')",
                UUID.randomUUID(),
                person.id(),
                on,
                on.plusYears(3),
                level);
    }

    public void grade(Person person, int year, String predikat) {
        run(
                "insert into appraisal (instansi_id, nip, year, period, predikat) values (?, ?, ?, 'TAHUNAN', ?)"
                        + " on conflict (instansi_id, nip, year, period) do update set predikat = excluded.predikat",
                person.nip(),
                year,
                predikat);
    }

    /** Values of one column, for looking at what was stored. */
    public List<String> column(String sql, Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private void run(String sql, @Nullable Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, instansi);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 2, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static Connection connect() throws SQLException {
        return TestDatabase.named("staffing").asOwner();
    }
}
