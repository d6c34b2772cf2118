package id.penataan.staffing.employee.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The personnel records, read and written many at a time. */
public interface PersonnelFile {
    /** Those of the numbers that are on file. */
    Map<String, Personnel> byNip(Collection<String> nips);

    Optional<Personnel> byId(UUID id);

    /** The ids of everybody on file, by NIP. */
    Map<String, UUID> idsByNip();

    void write(List<PersonnelChange> changes);
}
