package id.penataan.orgstructure.history.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What held during one period, the decision that began it and, where the thing ended with it, the decision that ended
 * it. The revision says which write of the agency stored it last; 0 is not stored yet.
 */
public record Version<F extends Facts<F>>(
        Period period,
        F facts,
        @Nullable Decree basis,
        @Nullable Decree endBasis,
        long revision) {
    static <F extends Facts<F>> Version<F> begun(Period period, F facts, @Nullable Decree basis) {
        return new Version<>(period, facts, basis, null, 0);
    }

    Version<F> cutOn(LocalDate day) {
        return new Version<>(period.endingOn(day), facts, basis, null, revision);
    }

    Version<F> succeeded(LocalDate from, F others, Decree decree) {
        return new Version<>(period.startingOn(from), others, decree, endBasis, 0);
    }

    Version<F> during(Period other) {
        return new Version<>(other, facts, basis, endBasis, revision);
    }

    Version<F> stating(F others) {
        return new Version<>(period, others, basis, endBasis, revision);
    }

    Version<F> storedUnder(long number) {
        return new Version<>(period, facts, basis, endBasis, number);
    }

    Version<F> basedOn(@Nullable Decree decree) {
        return new Version<>(period, facts, decree, endBasis, revision);
    }

    Version<F> endedBy(Decree decree) {
        return new Version<>(period, facts, basis, decree, revision);
    }
}
