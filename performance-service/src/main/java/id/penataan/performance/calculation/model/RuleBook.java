package id.penataan.performance.calculation.model;

import java.time.LocalDate;
import java.util.Optional;

/** The dated figures of the regulations; an agency's own row goes before the national one. */
public interface RuleBook {
    Dated<PredikatMatrix> predikatMatrix(LocalDate on);

    /** Nothing for years before PermenPANRB 6/2022, whose predikat followed other rules. */
    Optional<Dated<PredikatMatrix>> predikatMatrixIfAny(LocalDate on);

    Dated<UnitFirst> unitFirst(LocalDate on);

    Dated<DistributionPattern> distribution(LocalDate on);

    Dated<CreditTable> creditTable(LocalDate on);

    Dated<Deadlines> deadlines(LocalDate on);
}
