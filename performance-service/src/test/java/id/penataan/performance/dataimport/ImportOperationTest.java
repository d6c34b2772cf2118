package id.penataan.performance.dataimport;

import static id.penataan.performance.Agency.KABID;
import static org.hamcrest.Matchers.is;

import id.penataan.kit.operation.Operations;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.Agencies;
import id.penataan.performance.Agency;
import id.penataan.performance.OnPostgres;
import id.penataan.performance.Performance;
import id.penataan.performance.Uploads;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import as long work: what it refuses before, while and after it runs. */
@QuarkusTest
@OnPostgres
class ImportOperationTest {
    private final Agencies agencies;
    private final Operations operations;
    private final Tenancy tenancy;
    private Agency agency;
    private Performance office;

    ImportOperationTest(Agencies agencies, Operations operations, Tenancy tenancy) {
        this.agencies = agencies;
        this.operations = operations;
        this.tenancy = tenancy;
    }

    @BeforeEach
    void anAgency() {
        agency = agencies.fresh();
        office = Uploads.of(agency.slug()).office();
    }

    @Test
    void cannotBeCancelledOnceItHasEnded() {
        var rows = KABID + ",2024,Tahunan,Sesuai Ekspektasi,Sesuai Ekspektasi,Baik,\n";
        var ended = Uploads.of(agency.slug()).send(rows, Map.of()).getString("id");

        cancel(ended).statusCode(409);
    }

    @Test
    void hasNoResultWhileItRuns() {
        UUID waiting = tenancy.callAs(agency.slug(), () -> operations.submit("waiting", Map.of(), null));

        office.read("/operations/%s/result".formatted(waiting)).statusCode(409);
        cancel(waiting.toString()).statusCode(202);
    }

    @Test
    void takesNoFileBeyondTheLimit() {
        office.asking()
                .header("Idempotency-Key", Performance.key())
                .contentType("text/csv")
                .body((Uploads.HEADER + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8))
                .post("/imports/skp-tahunan")
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"));
    }

    private ValidatableResponse cancel(String id) {
        return office.asking().delete("/operations/" + id).then();
    }
}
