package id.penataan.kit.sample;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service on the evening of 29 June 2026 in London, and with hardly any room for its callers. */
public class StillAndTight implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "penataan.clock.fixed", "2026-06-29T17:30:00Z",
                "penataan.limits.requests-per-second", "0.001",
                "penataan.limits.burst", "5",
                "penataan.limits.upload-bytes", "100000");
    }
}
