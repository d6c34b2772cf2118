package id.penataan.orgstructure.bezetting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps count of who holds which position, from what staffing tells about employees and placements. */
@ApplicationScoped
class StaffingFeed implements FeedHandler {
    private final Holdings holdings;
    private final ObjectMapper json;

    StaffingFeed(Holdings holdings, ObjectMapper json) {
        this.holdings = holdings;
        this.json = json;
    }

    @Override
    public String source() {
        return "staffing";
    }

    @Override
    public void apply(FeedEvent event) {
        switch (event.type()) {
            case "id.penataan.staffing.employee.changed" -> holdings.staff(read(event.data(), StaffMember.class));
            case "id.penataan.staffing.placement.changed" -> holdings.place(read(event.data(), PlacementState.class));
            default -> {
                // other news of staffing does not touch the count
            }
        }
    }

    @Override
    public void reset(String instansi) {
        holdings.forget();
    }

    private <T> T read(JsonNode data, Class<T> type) {
        try {
            return json.treeToValue(data, type);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("event data of staffing cannot be read", cause);
        }
    }
}
