package id.penataan.performance.calculation.model;

import java.time.LocalDate;

/** The dated figures of the regulations; an agency's own row goes before the national one. */
public interface RuleBook {
    Dated<PredikatMatrix> predikatMatrix(LocalDate on);

    Dated<UnitFirst> unitFirst(LocalDate on);

    Dated<DistributionPattern> distribution(LocalDate on);

    Dated<CreditTable> creditTable(LocalDate on);

    Dated<Deadlines> deadlines(LocalDate on);
}
