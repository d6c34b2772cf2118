package id.penataan.kit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.parcel.Agencies;
import id.penataan.kit.parcel.Errand;
import id.penataan.kit.parcel.Parcels;
import id.penataan.kit.sql.Sql;
import id.penataan.kit.tenancy.Background;
import id.penataan.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to the work of a worker that dies. */
@QuarkusTest
@WithTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "kit"))
class TakeoverTest {

    private static final String DEAD = """
            INSERT INTO operation (instansi_id, id, kind, state, parameters, submitted_by, submitter, submitted_at,
                                   attempt, worker, lease_until)
            SELECT ?, ?, 'errand', 'RUNNING', ?::jsonb, 'sari', ?::jsonb, clock_timestamp(), ?, 'dead',
                   clock_timestamp() + interval '300 milliseconds'""";

    private final String agency = Agencies.fresh();

    @Inject
    Sql sql;

    @Inject
    OperationTable table;

    @Inject
    Findings findings;

    @Inject
    Desk desk;

    @Inject
    Errand errand;

    @Inject
    Parcels parcels;

    @Inject
    Background background;

    @Test
    void isDoneByAnotherWorkerWhenTheLeaseRunsOut() {
        var id = leftBehind(1, context -> OperationResult.succeeded(Map.of("attempt", context.attempt())));

        var done = ended(id);

        assertThat(done.state()).isEqualTo(OperationState.SUCCEEDED);
        assertThat(done.attempt()).isEqualTo(2);
        assertThat(done.result()).isEqualTo("{\"attempt\": 2}");
    }

    @Test
    void findsItsFindingsAgainAndNotTwice() {
        var id = leftBehind(1, context -> {
            context.error(new RowError(1, "NAMA", "value-missing"));
            return OperationResult.succeeded(Map.of());
        });
        asSari(() -> findings.add(
                agency, id, List.of(new Finding(1, Severity.ERROR, new RowError(1, "NAMA", "value-missing")))));

        assertThat(ended(id).errors()).isEqualTo(1);
        assertThat(background.<Long, RuntimeException>callAs(sari(), () -> findings.count(agency, id, null)))
                .isEqualTo(1);
    }

    @Test
    void isGivenUpWhenEveryWorkerDiesOfIt() {
        var id = leftBehind(5, context -> OperationResult.succeeded(Map.of()));

        var done = ended(id);

        assertThat(done.state()).isEqualTo(OperationState.FAILED);
        assertThat(done.failure()).contains("operation-gave-up");
    }

    @Test
    void storesNothingForTheWorkerThatOnlySeemedDead() {
        var id = leftBehind(1, context -> OperationResult.succeeded(Map.of()));
        var seemedDead = stored(id);
        ended(id);

        assertThatThrownBy(() -> asSari(() -> QuarkusTransaction.requiringNew().run(() -> {
                    parcels.put("too-late", 1);
                    desk.begin(seemedDead).finishHere(OperationResult.succeeded(Map.of()));
                })))
                .isInstanceOf(OperationStopped.class);

        assertThat(background.<List<String>, RuntimeException>callAs(sari(), () -> parcels.codesWithoutFilter()))
                .isEmpty();
    }

    private UUID leftBehind(int attempt, Errand.Steps steps) {
        var id = Ids.next();
        var parameters = desk.write(errand.of(id.toString(), steps));
        asSari(() -> sql.update(DEAD, agency, id, parameters, desk.write(sari()), attempt));
        return id;
    }

    private StoredOperation ended(UUID id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> stored(id), found -> found.state().isFinal());
    }

    private StoredOperation stored(UUID id) {
        return background.callAs(sari(), () -> table.find(agency, id).orElseThrow());
    }

    private void asSari(Runnable work) {
        background.runAs(sari(), work);
    }

    private CallerIdentity sari() {
        return new CallerIdentity("sari", Optional.empty(), agency, Set.of("operator"), Set.of(), false, true);
    }
}
