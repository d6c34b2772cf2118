package id.penataan.staffing.dataimport;

import static java.util.stream.Collectors.toMap;

import id.penataan.staffing.employee.model.ImportedActing;
import id.penataan.staffing.employee.model.PersonnelFile;
import id.penataan.staffing.employee.model.PostHeld;
import id.penataan.staffing.employee.model.SeatAssignments;
import id.penataan.staffing.reference.model.PositionName;
import id.penataan.staffing.reference.model.Positions;
import id.penataan.staffing.reference.model.SeatKey;
import id.penataan.staffing.reference.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the acting rows of a position history that are in force into acting assignments. */
@ApplicationScoped
class ActingPosts {
    private static final String DEFINITIVE = "D";

    private final PersonnelFile file;
    private final Units units;
    private final Positions positions;
    private final SeatAssignments seats;
    private final FileCodes codes;

    ActingPosts(PersonnelFile file, Units units, Positions positions, SeatAssignments seats, FileCodes codes) {
        this.file = file;
        this.units = units;
        this.positions = positions;
        this.seats = seats;
        this.codes = codes;
    }

    void assign(List<PostHeld> posts) {
        var today = codes.today();
        var acting = posts.stream()
                .filter(post -> !post.assignmentKind().equals(DEFINITIVE) && post.inForce(today))
                .toList();
        if (acting.isEmpty()) {
            return;
        }
        var nips = inverse(file.idsByNip());
        var siasnIds = inverse(units.bySiasnId());
        var bySeat = positions.bySeatKey(today);
        seats.actingImported(acting.stream()
                .map(post -> new ImportedActing(
                        post.employeeId(),
                        nips.getOrDefault(post.employeeId(), ""),
                        post.unitId(),
                        position(post, siasnIds, bySeat),
                        post.assignmentKind(),
                        post.validFrom(),
                        post.validTo(),
                        post.decreeNumber(),
                        post.decreeDate()))
                .toList());
    }

    /** A structural post carries no id of its own in the history: it is the unit's. */
    private static @Nullable UUID position(
            PostHeld post, Map<UUID, String> siasnIds, Map<SeatKey, PositionName> bySeat) {
        var told = post.siasnJabatanId();
        var id = told == null ? siasnIds.get(post.unitId()) : told;
        var position = id == null ? null : bySeat.get(new SeatKey(post.unitId(), id));
        return position == null ? null : position.id();
    }

    private static Map<UUID, String> inverse(Map<String, UUID> ids) {
        return ids.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
    }
}
