package id.penataan.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void prepare() {
        home = new Home(folder).prepared();
    }

    @Test
    void keepsWhatItWasGivenAndWritesItToDisk() throws SQLException {
        var first = started();
        query(first, "create table kept as select 42 as answer");
        first.stop();

        var second = started();
        try {
            assertThat(query(second, "select answer from kept")).isEqualTo("42");
            assertThat(query(second, "show fsync")).isEqualTo("on");
            assertThat(query(second, "show synchronous_commit")).isEqualTo("on");
        } finally {
            second.stop();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        var postgres = started();
        try {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url() + "/staffing", "staffing_app", "guess"))
                    .hasMessageContaining("password authentication failed");
        } finally {
            postgres.stop();
        }
    }

    @Test
    void refusesAFolderThatIsNotItsOwn() throws IOException {
        Files.createDirectories(home.data());
        Files.writeString(home.data().resolve("PG_VERSION"), "15\n");

        assertThatThrownBy(this::started)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is damaged or of another version (found: 15");
    }

    @Test
    void saysThatItsDataIsDamaged() throws IOException {
        started().stop();
        Files.write(home.data().resolve("global/pg_control"), new byte[8192]);

        assertThatThrownBy(this::started)
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("PostgreSQL does not start on the data folder " + home.data());
    }

    private Postgres started() {
        var postgres = new Postgres(home, new Keys(home).databasePassword(), Ports.free());
        postgres.start();
        return postgres;
    }

    private String query(Postgres postgres, String sql) throws SQLException {
        var password = new Keys(home).databasePassword();
        try (var connection = DriverManager.getConnection(postgres.url() + "/staffing", DatabaseRoles.OWNER, password);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
