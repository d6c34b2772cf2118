package id.penataan.staffing.competency.model;

import java.util.Collection;
import java.util.List;

/** The catalogue: the nine competencies of the law and the technical ones of the agency. */
public interface Competencies {
    List<Competency> all();

    /** Enters technical competencies, or their new names. */
    void enter(Collection<TechnicalLevel> technical);
}
