package id.penataan.staffing.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import id.penataan.staffing.reference.model.PositionVersion;
import id.penataan.staffing.reference.model.Replica;
import id.penataan.staffing.reference.model.UnitVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps the replica of units and positions as org-structure tells it. */
@ApplicationScoped
class OrgFeed implements FeedHandler {
    private static final String UNIT_CHANGED = "id.penataan.org-structure.unit.changed";
    private static final String POSITION_CHANGED = "id.penataan.org-structure.position.changed";

    private final Replica replica;
    private final ObjectMapper tolerant;

    OrgFeed(Replica replica, ObjectMapper json) {
        this.replica = replica;
        this.tolerant = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    @Override
    public String source() {
        return "org-structure";
    }

    @Override
    public void apply(FeedEvent event) {
        switch (event.type()) {
            case UNIT_CHANGED -> {
                var told = read(event, UnitTold.class);
                replica.replaceUnit(told.id(), told.versions());
            }
            case POSITION_CHANGED -> {
                var told = read(event, PositionTold.class);
                replica.replacePosition(told.id(), told.versions());
            }
            default -> {
                // other news of the neighbour do not concern staffing
            }
        }
    }

    @Override
    public void reset(String instansi) {
        replica.empty(instansi);
    }

    private <T> T read(FeedEvent event, Class<T> shape) {
        try {
            return tolerant.treeToValue(event.data(), shape);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(
                    "event %d of org-structure is not what was agreed".formatted(event.id()), cause);
        }
    }

    private record UnitTold(UUID id, List<UnitVersion> versions) {}

    private record PositionTold(UUID id, List<PositionVersion> versions) {}
}
