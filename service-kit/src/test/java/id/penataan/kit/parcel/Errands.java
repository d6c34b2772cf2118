package id.penataan.kit.parcel;

import static org.awaitility.Awaitility.await;

import id.penataan.kit.access.CallerIdentity;
import id.penataan.kit.operation.Operations;
import id.penataan.kit.parcel.Errand.Steps;
import id.penataan.kit.tenancy.Background;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Submits long work and follows it over HTTP. */
@ApplicationScoped
public class Errands {

    private static final Set<String> FINAL = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    private final Operations operations;
    private final Errand errand;
    private final Background background;

    public Errands(Operations operations, Errand errand, Background background) {
        this.operations = operations;
        this.errand = errand;
        this.background = background;
    }

    public UUID submit(String agency, Steps steps) {
        var parameters = errand.of(UUID.randomUUID().toString(), steps);
        return background.callAs(sari(agency), () -> operations.submit("errand", parameters, null));
    }

    public Response get(String agency, UUID id) {
        return Agencies.caller(agency, "operator").get("/operations/" + id);
    }

    /** The operation as it is shown once it has come to an end. */
    public JsonPath ended(String agency, UUID id) {
        return await().atMost(30, TimeUnit.SECONDS)
                .until(() -> get(agency, id).jsonPath(), operation -> FINAL.contains(operation.getString("state")));
    }

    public static CallerIdentity sari(String agency) {
        return new CallerIdentity("sari", Optional.empty(), agency, Set.of("operator"), Set.of(), false, true);
    }
}
