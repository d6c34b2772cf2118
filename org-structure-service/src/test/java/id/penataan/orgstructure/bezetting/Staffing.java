package id.penataan.orgstructure.bezetting;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import id.penataan.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells this service what staffing would tell it, event by event. */
@ApplicationScoped
public class Staffing {
    private final FeedHandler feed;
    private final Tenancy tenancy;
    private final ObjectMapper json;

    Staffing(@Any Instance<FeedHandler> feeds, Tenancy tenancy, ObjectMapper json) {
        this.feed = feeds.stream()
                .filter(it -> it.source().equals("staffing"))
                .findFirst()
                .orElseThrow();
        this.tenancy = tenancy;
        this.json = json;
    }

    public void employee(String instansi, UUID id, boolean active) {
        tell(
                instansi,
                "employee.changed",
                Map.of("id", id, "nip", "199001012015011901", "name", "SARI", "active", active));
    }

    /** A placement that is not cancelled. */
    public void placement(
            String instansi,
            UUID id,
            UUID employee,
            String position,
            String unit,
            String kind,
            String from,
            @Nullable String to) {
        var data = new LinkedHashMap<String, Object>(Map.of(
                "id",
                id,
                "employeeId",
                employee,
                "nip",
                "199001012015011901",
                "positionId",
                position,
                "unitId",
                unit,
                "kind",
                kind,
                "validFrom",
                from,
                "cancelled",
                false));
        if (to != null) {
            data.put("validTo", to);
        }
        tell(instansi, "placement.changed", data);
    }

    public void tell(String instansi, String type, Map<String, Object> data) {
        var event = new FeedEvent(
                instansi,
                1,
                "id.penataan.staffing." + type,
                String.valueOf(data.get("id")),
                Instant.now(),
                json.valueToTree(data));
        tenancy.runAs(instansi, () -> QuarkusTransaction.requiringNew().run(() -> feed.apply(event)));
    }

    public void forgetEverything(String instansi) {
        tenancy.runAs(instansi, () -> QuarkusTransaction.requiringNew().run(() -> feed.reset(instansi)));
    }
}
