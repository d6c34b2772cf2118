package id.penataan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services rely on PostgreSQL 18 for, seen to work in the server that tests and the local start use. */
class PostgresTest {
    private static final String SCHEMA = """
            create extension if not exists btree_gist;
            create extension if not exists unaccent;
            create extension if not exists pg_trgm;
            create extension if not exists pgcrypto;
            create table unit (
                instansi_id text not null, id uuid not null default uuidv7(),
                valid_from date not null, valid_to date,
                valid_at daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
                primary key (instansi_id, id, valid_at without overlaps));
            create table position (
                instansi_id text not null, id uuid not null default uuidv7(), unit_id uuid not null,
                valid_from date not null, valid_to date,
                valid_at daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
                primary key (instansi_id, id, valid_at without overlaps),
                constraint position_within_unit foreign key (instansi_id, unit_id, period valid_at)
                    references unit (instansi_id, id, period valid_at) deferrable initially deferred);
            alter table unit enable row level security;
            create policy own_instansi on unit using (instansi_id = current_setting('penataan.instansi', true));
            grant select, insert, update on unit, position to penataan_app;
            insert into unit values ('kota-lama', '018f0000-0000-7000-8000-000000000001', '2025-01-01', null);
            insert into position (instansi_id, unit_id, valid_from)
                values ('kota-lama', '018f0000-0000-7000-8000-000000000001', '2025-02-01');
            """;

    private Connection owner;
    private TestDatabase database;

    @BeforeEach
    void begin() throws SQLException {
        database = TestDatabase.fresh("proof");
        owner = database.asOwner();
        execute(SCHEMA);
        owner.setAutoCommit(false);
    }

    @AfterEach
    void end() throws SQLException {
        owner.close();
    }

    @Test
    void letsTheFollowUpOfAClosedUnitCarryItsPositions() {
        assertThatCode(() -> {
                    execute("update unit set valid_to = '2026-01-01'");
                    execute("""
                            insert into unit (instansi_id, id, valid_from)
                            values ('kota-lama', '018f0000-0000-7000-8000-000000000001', '2026-01-01')""");
                    owner.commit();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAPositionThatOutlivesItsUnit() throws SQLException {
        execute("update unit set valid_to = '2026-01-01'");

        assertThatThrownBy(owner::commit).hasMessageContaining("position_within_unit");
    }

    @Test
    void refusesTwoRowsOfOneUnitForTheSameDay() {
        assertThatThrownBy(() -> execute("""
                        insert into unit (instansi_id, id, valid_from)
                        values ('kota-lama', '018f0000-0000-7000-8000-000000000001', '2025-06-01')""")).hasMessageContaining("unit_pkey");
    }

    @Test
    void showsTheApplicationOnlyTheRowsOfItsInstansi() throws SQLException {
        owner.commit();
        try (var app = database.asApp();
                var statement = app.createStatement()) {
            assertThat(count(statement.executeQuery("select count(*) from unit")))
                    .isZero();
            statement.execute("set penataan.instansi = 'kota-lama'");
            assertThat(count(statement.executeQuery("select count(*) from unit")))
                    .isOne();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getInt(1);
    }
}
