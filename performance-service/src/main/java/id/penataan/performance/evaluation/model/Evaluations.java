package id.penataan.performance.evaluation.model;

import id.penataan.performance.calculation.model.Predikat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The evaluations of the agency's plans. */
public interface Evaluations {
    Optional<Evaluation> find(UUID skp);

    /** Stores it, in place of an earlier one that is not final. */
    void save(Evaluation evaluation);

    /** How many of the staff under the unit's grade have which predikat by now. */
    Map<Predikat, Integer> counts(UUID cycle, UUID gradedUnit);
}
