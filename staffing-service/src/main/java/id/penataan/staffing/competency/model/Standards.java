package id.penataan.staffing.competency.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The competency standards of the agency. */
public interface Standards {
    /** The latest version of each of these titles that has a standard. */
    Map<String, Standard> latestByTitle(Collection<String> titleKeys);

    Optional<Standard> latest(UUID id);

    /** Stores versions; each replaces what was planned for its standard from its first day on. */
    void write(List<Standard> versions);
}
