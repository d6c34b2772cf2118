package id.penataan.kit.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.parcel.Parcels;
import id.penataan.kit.sql.SqlFailed;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.TestDatabase;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a database that is restarted under load does to the pool. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class LostConnectionTest {

    private final String agency = Agencies.fresh();

    @Inject
    Tenancy tenancy;

    @Inject
    Parcels parcels;

    @Test
    void comesBackByItselfAndShowsNobodyElsesRowsOnTheWay() throws SQLException {
        tenancy.runAs(agency, () -> parcels.put("ours", 1));
        for (int restart = 0; restart < 5; restart++) {
            IntStream.range(0, 60).parallel().forEach(i -> look());
            cutEveryConnection();
            IntStream.range(0, 60).parallel().forEach(i -> look());
        }

        IntStream.range(0, 60)
                .forEach(i -> assertThat(tenancy.<Integer, RuntimeException>callAs(
                                agency, () -> parcels.codesWithoutFilter().size()))
                        .isEqualTo(1));
    }

    private void look() {
        try {
            tenancy.runAs(agency, () -> assertThat(parcels.codesWithoutFilter()).containsExactly("ours"));
        } catch (SqlFailed lost) {
            assertThat(SqlFailed.isConnectionLoss(lost)).isTrue();
        }
    }

    private static void cutEveryConnection() throws SQLException {
        try (var connection = TestDatabase.named("kit").asApp();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()");
        }
    }
}
