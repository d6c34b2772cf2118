package id.penataan.performance.calculation.web;

import id.penataan.performance.calculation.model.CreditTable.Period;
import id.penataan.performance.calculation.model.Jenjang;
import id.penataan.performance.calculation.model.Predikat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CreditRequest(
        Jenjang jenjang,
        List<Months> periods,
        @Nullable BigDecimal previous,
        @Nullable LocalDate asOf) {

    record Months(Predikat predikat, int months) {}

    List<Period> toPeriods() {
        return periods.stream()
                .map(worked -> new Period(worked.predikat(), worked.months()))
                .toList();
    }
}
