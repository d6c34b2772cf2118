package id.penataan.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.TestDatabase;
import id.penataan.testkit.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class DatabaseLossTest {

    @Test
    void saysSoWhileTheDatabaseIsGoneAndRecoversByItself() throws SQLException {
        assertThat(list()).isEqualTo(200);

        endAllConnections();

        var answers = IntStream.range(0, 40).map(i -> list()).boxed().toList();
        assertThat(answers).containsAnyOf(200).isSubsetOf(200, 503);
        assertThat(answers.getLast()).isEqualTo(200);
    }

    /** What a restart of the server does to those who were connected. */
    private static void endAllConnections() throws SQLException {
        try (var connection = TestDatabase.named("kit").asApp();
                var statement = connection.createStatement()) {
            statement.execute("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()""");
        }
    }

    private static int list() {
        return given().auth()
                .oauth2(Tokens.of("kota-lama").role("auditor").sign())
                .get("/api/kit/v1/notes")
                .statusCode();
    }
}
