package id.penataan.performance.reference.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.feed.FeedEvent;
import id.penataan.kit.feed.FeedHandler;
import id.penataan.performance.reference.model.Replica;
import id.penataan.performance.reference.model.Replica.EmployeeCopy;
import id.penataan.performance.reference.model.Replica.PlacementCopy;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the copy of employees and placements. */
@ApplicationScoped
public class StaffingFeed implements FeedHandler {
    private final Replica replica;
    private final ObjectMapper json;

    public StaffingFeed(Replica replica, ObjectMapper json) {
        this.replica = replica;
        this.json = Tolerant.of(json);
    }

    @Override
    public String source() {
        return "staffing";
    }

    @Override
    public void apply(FeedEvent event) {
        switch (event.type()) {
            case "id.penataan.staffing.employee.changed" ->
                replica.put(json.convertValue(event.data(), EmployeeCopy.class));
            case "id.penataan.staffing.placement.changed" -> take(event);
            default -> {
                // other news of the neighbour mean nothing here
            }
        }
    }

    private void take(FeedEvent event) {
        var placement = json.convertValue(event.data(), PlacementCopy.class);
        if (event.data().path("cancelled").asBoolean(false)) {
            replica.removePlacement(placement.id());
        } else {
            replica.put(placement);
        }
    }

    @Override
    public void reset(String instansi) {
        replica.forgetStaff();
    }
}
