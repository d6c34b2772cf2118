package id.penataan.staffing.placement.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The placements of the agency. */
public interface Placements {
    /** Makes everybody else who touches this position or this person wait until the transaction ends. */
    void lock(@Nullable UUID position, UUID employee);

    Optional<Placement> find(UUID id);

    /** The definitive placement that a person has on a date. */
    Optional<Placement> heldBy(UUID employee, LocalDate on);

    /** A placement of the person that is approved, or decreed to begin on the date or later, other than the one given. */
    Optional<Placement> plannedFor(UUID employee, LocalDate from, UUID otherThan);

    /** Who has or will have the seats of a position from a day on; the placement given left out. */
    Seats seats(Post post, LocalDate from, UUID otherThan);

    /** A proposal or approval of this person for this position that is still open. */
    Optional<Placement> openProposal(UUID employee, UUID position);

    Optional<Post> post(UUID position, LocalDate on);

    void add(Placement placement, Evidence evidence);

    /** Stores the next state together with its step: action, actor, time and reason. */
    void save(Placement placement, String action, Act act);
}
