package id.penataan.staffing;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the neighbour org-structure tells about one agency: units and positions, the same in every test. */
public final class Structure {
    private final String instansi;
    private final List<Map<String, Object>> events = new ArrayList<>();

    public Structure(String instansi) {
        this.instansi = instansi;
    }

    /** Ids are made of the names that SIASN knows things by. */
    public static UUID idOf(String siasnId) {
        return UUID.nameUUIDFromBytes(siasnId.getBytes(StandardCharsets.UTF_8));
    }

    public Structure unit(String siasnId, String parentSiasnId, String name) {
        var version = new LinkedHashMap<String, Object>();
        version.put("validFrom", "2024-01-01");
        version.put("name", name);
        version.put("siasnId", siasnId);
        if (!parentSiasnId.isEmpty()) {
            version.put("parentId", idOf(parentSiasnId).toString());
        }
        return add("unit.changed", idOf(siasnId), version);
    }

    public Structure position(String unitSiasnId, String code, Map<String, Object> facts) {
        var version = new LinkedHashMap<String, Object>(facts);
        version.put("validFrom", "2024-01-01");
        version.put("unitId", idOf(unitSiasnId).toString());
        version.put("code", code);
        version.putIfAbsent("need", 1);
        version.putIfAbsent("critical", false);
        version.putIfAbsent("head", false);
        return add("position.changed", idOf(code), version);
    }

    /** The neighbour's stream has the events from now on. */
    public void tell() {
        var neighbour = ConfigProvider.getConfig().getValue("penataan.neighbour.org-structure.url", String.class);
        given().baseUri(neighbour)
                .basePath("")
                .contentType("application/json")
                .body(events)
                .post("/tell")
                .then()
                .statusCode(200);
    }

    private Structure add(String type, UUID id, Map<String, Object> version) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("source", "/api/org-structure/v1");
        event.put("type", "id.penataan.org-structure." + type);
        event.put("subject", id.toString());
        event.put("time", "2026-06-30T08:00:00+07:00");
        event.put("datacontenttype", "application/json");
        event.put("instansi", instansi);
        event.put("data", Map.of("id", id.toString(), "versions", List.of(version)));
        events.add(event);
        return this;
    }
}
