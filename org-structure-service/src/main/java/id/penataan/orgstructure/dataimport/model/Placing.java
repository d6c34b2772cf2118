package id.penataan.orgstructure.dataimport.model;

import id.penataan.orgstructure.history.model.Correction;
import id.penataan.orgstructure.history.model.Decree;
import id.penataan.orgstructure.history.model.Facts;
import id.penataan.orgstructure.history.model.Timeline;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Where what a file says goes in the life of a thing known before: a change from the effective date on. */
public final class Placing {
    private Placing() {}

    /** The thing cannot take the change on that day. */
    public static final class Misplaced extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient Map<String, Object> params;

        Misplaced(String code, Map<String, Object> params) {
            super(code);
            this.code = code;
            this.params = params;
        }

        public String code() {
            return code;
        }

        public Map<String, Object> params() {
            return params;
        }
    }

    /**
     * The life with what the file says from that day on. Where a version begins on that very day it is corrected; where
     * the thing begins later and says the same, nothing changes.
     */
    public static <F extends Facts<F>> Timeline<F> from(
            LocalDate day, Timeline<F> life, UnaryOperator<F> said, Decree basis) throws Misplaced {
        var present = life.at(day);
        if (present.isEmpty()) {
            return outside(day, life, said);
        }
        var version = present.get();
        var facts = said.apply(version.facts());
        if (facts.equals(version.facts())) {
            return life;
        }
        return version.period().from().equals(day)
                ? life.correct(day, new Correction<>(facts, day, version.basis()))
                : life.change(day, facts, basis);
    }

    private static <F extends Facts<F>> Timeline<F> outside(LocalDate day, Timeline<F> life, UnaryOperator<F> said)
            throws Misplaced {
        var first = life.first();
        if (day.isBefore(first.period().from())) {
            if (said.apply(first.facts()).equals(first.facts())) {
                return life;
            }
            throw new Misplaced(
                    "before-history", Map.of("validFrom", first.period().from()));
        }
        var end = life.last().period().to();
        throw new Misplaced("closed", Map.of("validTo", end == null ? day : end));
    }
}
