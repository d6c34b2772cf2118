package id.penataan.performance.evaluation.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The grades of units, cycle by cycle. */
public interface UnitGrades {
    Optional<UnitGrade> find(UUID cycle, UUID unit);

    /** The grade of the first of these units that has one. */
    Optional<UnitGrade> nearest(UUID cycle, List<UUID> units);

    void add(UnitGrade grade);

    void save(UnitGrade grade);

    /** Whether a final evaluation rests on the grade, which then stays. */
    boolean inUse(UUID cycle, UUID unit);
}
