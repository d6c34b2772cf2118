package id.penataan.staffing.placement.model;

import id.penataan.staffing.calculation.model.PostLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The acting assignments of the agency. */
public interface ActingAssignments {
    Optional<ActingAssignment> find(UUID id);

    /** The level of the post a person holds on a date, where the records tell. */
    Optional<PostLevel> levelOf(UUID employee, LocalDate on);

    /** Whether somebody acts for the position at some time of the period, other than the assignment given. */
    boolean covered(UUID position, LocalDate from, LocalDate to, UUID otherThan);

    void add(ActingAssignment assignment, Act act);

    void save(ActingAssignment assignment, Act act);
}
