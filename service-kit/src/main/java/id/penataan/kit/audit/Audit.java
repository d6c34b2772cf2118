package id.penataan.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit trail as the use cases see it: they say what they did, the rest is done before the commit. */
@ApplicationScoped
public class Audit {

    /**
     * What was done to which record, in the transaction of the change.
     *
     * @param action upper snake case, `UNIT_MOVED` for example
     * @param before the state before, as an object that Jackson can write; null for something new
     * @param after the state after; null for something ended
     */
    public void record(
            String action,
            String subjectType,
            String subjectId,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {}

    /** That the caller looked at the personal data of somebody else, and why (UU 27/2022). */
    public void read(String subjectType, String subjectId, String purpose) {
        read(subjectType, List.of(subjectId), purpose);
    }

    /** The same for all the records of a page at once. */
    public void read(String subjectType, Collection<String> subjectIds, String purpose) {}
}
