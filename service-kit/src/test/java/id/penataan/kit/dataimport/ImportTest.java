package id.penataan.kit.dataimport;

import static id.penataan.kit.parcel.Agencies.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.parcel.ParcelImport;
import id.penataan.kit.parcel.Parcels;
import id.penataan.kit.sql.Sql;
import id.penataan.kit.tenancy.Background;
import id.penataan.testkit.PostgresResource;
import id.penataan.testkit.TestDatabase;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class ImportTest {

    private static final String GOOD = "code,weight\nA,1\nB,2\nC,3\nD,4\nE,5\n";
    private static final String MIXED = "code,weight\nA,1\n,7\nB,2\nA,9\nC,heavy\nD,4\n";

    private final String agency = Agencies.fresh();

    @Inject
    ParcelImport parcelImport;

    @Inject
    Parcels parcels;

    @Inject
    Sql sql;

    @Inject
    Background background;

    @Test
    void storesAGoodFile() {
        var done = imported("mode=atomic", GOOD);

        assertThat(done.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(done.getString("kind")).isEqualTo("import-parcels");
        assertThat(done.getMap("result"))
                .containsEntry("dataset", "parcels")
                .containsEntry("mode", "ATOMIC")
                .containsEntry("rows", 5)
                .containsEntry("stored", 5)
                .containsEntry("created", 5)
                .containsEntry("bad", 0);
        assertThat(done.getInt("total")).isEqualTo(5);
        assertThat(stored()).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        imported("mode=atomic", GOOD);
        long audited = audited();

        var again = imported("mode=atomic", GOOD);
        var other = imported("mode=atomic", GOOD.replace("E,5", "E,6") + "F,6\n");

        assertThat(again.getMap("result")).containsEntry("unchanged", 5).containsEntry("created", 0);
        assertThat(other.getMap("result"))
                .containsEntry("unchanged", 4)
                .containsEntry("changed", 1)
                .containsEntry("created", 1);
        assertThat(audited()).isEqualTo(audited + 2);
    }

    @Test
    void storesNothingOfAFileWithABadRowWhenAtomic() {
        var done = imported("mode=atomic", MIXED);

        assertThat(done.getString("state")).isEqualTo("FAILED");
        assertThat(done.getString("problem.code")).isEqualTo("import-rejected");
        assertThat(done.getMap("result"))
                .containsEntry("rows", 6)
                .containsEntry("stored", 0)
                .containsEntry("bad", 3);
        assertThat(stored()).isEmpty();
        assertThat(audited()).isZero();
    }

    @Test
    void storesTheGoodRowsWhenPartialAndReportsTheSameBadOnes() {
        var atomic = imported("mode=atomic", MIXED);
        var partial = imported("mode=partial", MIXED);

        assertThat(partial.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(partial.getMap("result")).containsEntry("stored", 3).containsEntry("bad", 3);
        assertThat(stored()).containsExactly("A", "B", "D");
        assertThat(findings(partial)).isEqualTo(findings(atomic)).contains("value-missing");
        caller(agency, "operator")
                .get("/operations/" + partial.getString("id") + "/findings")
                .then()
                .body("items.row", contains(2, 4, 5))
                .body("items.column", contains("code", "code", "weight"))
                .body("items.code", contains("value-missing", "duplicate-code", "number-unreadable"))
                .body("items[1].params.row", is(1))
                .body("items[2].value", is("heavy"));
    }

    @Test
    void checksEverythingAndStoresNothingWhenDry() {
        var done = imported("mode=atomic&dryRun=true", GOOD);

        assertThat(done.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(done.getMap("result")).containsEntry("dryRun", true).containsEntry("created", 5);
        assertThat(stored()).isEmpty();
        assertThat(audited()).isZero();
    }

    @Test
    void saysWhatIsWrongWithTheFileAsAWhole() {
        var done = imported("mode=partial", "kode;berat\nA;1\n");

        assertThat(done.getString("state")).isEqualTo("FAILED");
        assertThat(done.getInt("problem.status")).isEqualTo(422);
        caller(agency, "operator")
                .get("/operations/" + done.getString("id") + "/findings")
                .then()
                .body("items.row", contains(0, 0, 0))
                .body("items.code", contains("separator-not-found", "column-missing", "column-missing"))
                .body("items[1].column", is("code"));
    }

    @Test
    void isUndoneWholeAndDoneAgainWhenItIsCutOffInTheMiddle() {
        parcelImport.afterTheFirstBatch(this::cutOffTheDatabase);

        var done = imported("mode=partial", GOOD);

        assertThat(done.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(done.getInt("attempt")).isEqualTo(2);
        assertThat(done.getMap("result")).containsEntry("created", 5).containsEntry("unchanged", 0);
        assertThat(stored()).containsExactly("A", "B", "C", "D", "E");
        assertThat(audited()).isEqualTo(5);
    }

    @Test
    void isAnsweredOnceForOneKey() {
        var key = UUID.randomUUID().toString();

        var first = send("mode=atomic", GOOD, key);
        var again = send("mode=atomic", GOOD, key);

        first.then().statusCode(202).body("id", notNullValue());
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        caller(agency, "operator").get("/operations").then().body("items", hasSize(1));
    }

    private JsonPath imported(String query, String file) {
        var accepted = send(query, file, UUID.randomUUID().toString());
        assertThat(accepted.statusCode()).isEqualTo(202);
        var address = accepted.header("Location");
        assertThat(address).startsWith("/api/kit/v1/operations/");
        return await().atMost(30, TimeUnit.SECONDS)
                .until(
                        () -> caller(agency, "operator")
                                .get(address.substring("/api/kit/v1".length()))
                                .jsonPath(),
                        operation -> Set.of("SUCCEEDED", "FAILED").contains(operation.getString("state")));
    }

    private Response send(String query, String file, String key) {
        return caller(agency, "operator")
                .contentType("text/csv; charset=utf-8")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/imports/parcels?" + query);
    }

    private String findings(JsonPath operation) {
        return caller(agency, "operator")
                .get("/operations/" + operation.getString("id") + "/findings")
                .body()
                .asString();
    }

    private List<String> stored() {
        return background.callAs(CallerIdentity.system(agency), () -> parcels.codesWithoutFilter());
    }

    private long audited() {
        return background.callAs(
                CallerIdentity.system(agency), () -> sql.count("SELECT count(*) AS count FROM audit_entry"));
    }

    /** What a killed server does to a running transaction. */
    private void cutOffTheDatabase() {
        long backend = sql.first("SELECT pg_backend_pid() AS pid", row -> row.number("pid"))
                .orElseThrow();
        try (var connection = TestDatabase.named("kit").asApp();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(%d)".formatted(backend));
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
