package id.penataan.staffing.placement.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.staffing.placement.model.Act;
import id.penataan.staffing.placement.model.Decree;
import id.penataan.staffing.placement.model.Placement;
import id.penataan.staffing.placement.model.PlacementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes placements from their rows. */
@ApplicationScoped
class PlacementRows {
    private final ObjectMapper json;

    PlacementRows(ObjectMapper json) {
        this.json = json;
    }

    Placement placement(Tuple row) {
        return new Placement(
                row.get("id", UUID.class),
                row.get("employee_id", UUID.class),
                row.get("nip", String.class),
                row.get("position_id", UUID.class),
                row.get("unit_id", UUID.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                act(row, "proposed_by", "proposed_at", "note"),
                state(row),
                row.get("revision", Long.class));
    }

    private PlacementState state(Tuple row) {
        var seatNo = row.get("seat_no", Integer.class);
        return switch (row.get("state", String.class)) {
            case "PROPOSED" -> new PlacementState.Proposed();
            case "APPROVED" -> new PlacementState.Approved(decision(row), seatNo);
            case "DECREED" ->
                row.get("origin", String.class).equals("IMPORT")
                        ? new PlacementState.Recorded(seatNo)
                        : new PlacementState.Decreed(
                                decision(row),
                                seatNo,
                                Objects.requireNonNull(decree(row.get("decree", String.class))),
                                Objects.requireNonNull(act(row, "decreed_by", "decreed_at", null)),
                                ended(row));
            case "REJECTED" -> new PlacementState.Rejected(decision(row));
            case "WITHDRAWN" -> new PlacementState.Withdrawn(closing(row));
            case "CANCELLED" -> new PlacementState.Cancelled(closing(row));
            default -> throw new IllegalStateException("no such state of a placement: " + row.get("state"));
        };
    }

    private static Act decision(Tuple row) {
        return Objects.requireNonNull(act(row, "decided_by", "decided_at", "decision_reason"));
    }

    private static Act closing(Tuple row) {
        return Objects.requireNonNull(act(row, "closed_by", "closed_at", "closing_reason"));
    }

    private static PlacementState.@Nullable EndedSeat ended(Tuple row) {
        var id = row.get("ends_placement", UUID.class);
        return id == null ? null : new PlacementState.EndedSeat(id, row.get("ended_had_until", LocalDate.class));
    }

    private static @Nullable Act act(Tuple row, String by, String at, @Nullable String reason) {
        var actor = row.get(by, String.class);
        return actor == null
                ? null
                : new Act(actor, row.get(at, Instant.class), reason == null ? null : row.get(reason, String.class));
    }

    @Nullable
    Decree decree(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Decree.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored decree cannot be read", broken);
        }
    }

    @Nullable
    String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), broken);
        }
    }
}
