package id.penataan.orgstructure.instansi.model;

/** The revision of an agency's structure: it counts every change of units and positions. */
public interface StructureRevisions {
    /**
     * The next revision. Whoever takes it is alone with the structure of the agency until the transaction ends, so what
     * was checked on the tree still holds when it is stored.
     */
    long next();

    /** Where units, positions and their holders stand now. */
    State current();

    /** Nothing was heard of the holders of this agency while {@code holders} is 0. */
    record State(long structure, long holders) {
        public boolean holdersKnown() {
            return holders > 0;
        }
    }
}
