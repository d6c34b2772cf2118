package id.penataan.performance.skp.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.penataan.performance.Agencies;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.PlansInEveryState;
import id.penataan.testkit.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes what is final: not the application's role, not even the owner of the tables. */
@QuarkusTest
@OnPostgres
class FinalIsFinalTest {
    private final Agencies agencies;

    FinalIsFinalTest(Agencies agencies) {
        this.agencies = agencies;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE skp SET state = 'DRAFT' WHERE id = '%s'",
                "DELETE FROM skp WHERE id = '%s'",
                "UPDATE evaluation SET predikat = 'SANGAT_BAIK' WHERE skp_id = '%s'",
                "DELETE FROM evaluation WHERE skp_id = '%s'",
                "UPDATE work_result SET description = 'lain' WHERE skp_id = '%s'",
                "DELETE FROM indicator WHERE work_result_id IN (SELECT id FROM work_result WHERE skp_id = '%s')",
                "UPDATE final_predikat SET predikat = 'SANGAT_BAIK' WHERE skp_id = '%s'"
            })
    void refusesEveryStatement(String statement) throws SQLException {
        var agency = agencies.fresh();
        var skp = PlansInEveryState.in(agencies, agency).done().id();

        try (var owner = TestDatabase.named("performance").asOwner()) {
            assertThatThrownBy(() -> run(owner, statement.formatted(skp)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("a final SKP cannot be changed");
        }
    }

    @Test
    void showsTheApplicationNothingOfAnotherAgency() throws SQLException {
        var agency = agencies.fresh();
        var skp = PlansInEveryState.in(agencies, agency).draft().id();

        try (var app = TestDatabase.named("performance").asApp()) {
            run(app, "SELECT set_config('app.instansi', 'kota-lain', false)");
            assertThatThrownBy(() -> run(app, "SELECT 1 / count(*) FROM skp WHERE id = '%s'".formatted(skp)))
                    .hasMessageContaining("division by zero");
            assertThatThrownBy(() -> run(app, "DELETE FROM skp WHERE id = '%s'".formatted(skp)))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
