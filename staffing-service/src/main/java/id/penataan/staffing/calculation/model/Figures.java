package id.penataan.staffing.calculation.model;

import java.time.LocalDate;

/** The dated figures of the rules: national defaults, replaced where the agency has set its own. */
public interface Figures {
    /** The figures of some rules as they stand on a date, read at once. */
    Edition on(LocalDate date, RuleKey<?>... rules);

    /** Figures of one date. */
    interface Edition {
        <T> Rule<T> get(RuleKey<T> rule);
    }
}
