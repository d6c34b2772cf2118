package id.penataan.staffing.dataimport.model;

/** What the database knows of the sizes and values of its tables, which a large import makes obsolete at once. */
public interface Statistics {
    /** Of everything that tells where people are: units, positions, people, their seats. */
    void refreshPeople();

    /** Of careers, standards and assessments. */
    void refreshCareers();
}
