package id.penataan.staffing.competency.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assessments of the agency's people. */
public interface Assessments {
    List<Assessment> ofEmployees(Collection<UUID> employees);

    Optional<Assessment> byId(UUID id);

    void write(List<Assessment> assessments);
}
