package id.penataan.performance.reference.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import id.penataan.performance.reference.model.Replica;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the copy of units and positions. */
@ApplicationScoped
public class OrgStructureFeed implements FeedHandler {
    private final Replica replica;
    private final ObjectMapper json;

    public OrgStructureFeed(Replica replica, ObjectMapper json) {
        this.replica = replica;
        this.json = Tolerant.of(json);
    }

    @Override
    public String source() {
        return "org-structure";
    }

    @Override
    public void apply(FeedEvent event) {
        switch (event.type()) {
            case "id.penataan.org-structure.unit.changed" -> {
                var unit = json.convertValue(event.data(), StructureEvents.UnitChanged.class);
                replica.replaceUnit(unit.id(), unit.versions());
            }
            case "id.penataan.org-structure.position.changed" -> {
                var position = json.convertValue(event.data(), StructureEvents.PositionChanged.class);
                replica.replacePosition(position.id(), position.versions());
            }
            default -> {
                // other news of the neighbour mean nothing here
            }
        }
    }

    @Override
    public void reset(String instansi) {
        replica.forgetStructure();
    }
}
