package id.penataan.staffing.placement.store;

import id.penataan.staffing.placement.ActingRow;
import id.penataan.staffing.placement.PlacementRow;
import id.penataan.staffing.placement.model.ActingAssignment;
import id.penataan.staffing.placement.model.ActingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes list rows from what {@link DirectorySql} selects. */
@ApplicationScoped
class DirectoryRows {
    private final PlacementRows rows;

    DirectoryRows(PlacementRows rows) {
        this.rows = rows;
    }

    PlacementRow placement(Tuple row, LocalDate on) {
        return new PlacementRow(
                row.get("id", UUID.class),
                row.get("employee_id", UUID.class),
                row.get("nip", String.class),
                name(row),
                row.get("position_id", UUID.class),
                row.get("position_title", String.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                row.get("seat_no", Integer.class),
                state(row, on),
                row.get("origin", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("revision", Long.class));
    }

    ActingRow acting(Tuple row) {
        var assignment = new ActingAssignment(
                row.get("id", UUID.class),
                row.get("employee_id", UUID.class),
                row.get("nip", String.class),
                row.get("position_id", UUID.class),
                row.get("unit_id", UUID.class),
                ActingKind.valueOf(row.get("kind", String.class)),
                row.get("origin", String.class).equals("IMPORT"),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("first_valid_to", LocalDate.class),
                row.get("cancelled", Boolean.class),
                rows.decree(row.get("decree", String.class)),
                rows.decree(row.get("extension_decree", String.class)),
                row.get("revision", Long.class));
        return new ActingRow(
                assignment, name(row), row.get("position_title", String.class), row.get("unit_name", String.class));
    }

    private static String state(Tuple row, LocalDate on) {
        var state = row.get("state", String.class);
        if (!state.equals("DECREED")) {
            return state;
        }
        if (row.get("valid_from", LocalDate.class).isAfter(on)) {
            return "DECREED";
        }
        var end = row.get("valid_to", LocalDate.class);
        return end == null || end.isAfter(on) ? "EFFECTIVE" : "ENDED";
    }

    private static String name(Tuple row) {
        var name = Stream.of(row.get("title_prefix", String.class), row.get("name", String.class))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        var suffix = row.get("title_suffix", String.class);
        return suffix == null || suffix.isEmpty() ? name : name + ", " + suffix;
    }
}
