package id.penataan.orgstructure.workload.store;

import id.penataan.orgstructure.history.Row;
import id.penataan.orgstructure.history.Sql;
import id.penataan.orgstructure.workload.model.Annualisation;
import id.penataan.orgstructure.workload.model.Cycle;
import id.penataan.orgstructure.workload.model.EfficiencyBand;
import id.penataan.orgstructure.workload.model.WorkingTime;
import id.penataan.orgstructure.workload.model.WorkloadFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Figures of the agency itself go before the national ones, which stand under '*'. */
@ApplicationScoped
class SqlWorkloadFigures implements WorkloadFigures {
    private static final String IN_FORCE = """
             where instansi_id in ('*', :instansi)
            and valid_from <= :day and coalesce(valid_to, 'infinity') > :day""";
    private static final String TIMES =
            "select basis, cast(minutes_per_year as text), legal_basis, usual from working_time" + IN_FORCE
                    + " order by instansi_id desc, basis";
    private static final String FACTORS =
            "select cycle, cast(factor as text) from annualisation" + IN_FORCE + " order by instansi_id";
    private static final String BANDS =
            "select distinct on (code) code, label, cast(min as text), min_included from efficiency_band" + IN_FORCE
                    + " order by code, instansi_id desc";

    private final Sql sql;

    SqlWorkloadFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<WorkingTime> workingTime(String basis, LocalDate day) {
        return times(day).stream()
                .filter(row -> row.text(0).equals(basis))
                .map(SqlWorkloadFigures::time)
                .findFirst();
    }

    @Override
    public WorkingTime usualWorkingTime(LocalDate day) {
        return times(day).stream()
                .filter(row -> row.is(3))
                .map(SqlWorkloadFigures::time)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no usual working time on " + day));
    }

    @Override
    public Annualisation annualisation(LocalDate day) {
        var factors = new EnumMap<Cycle, BigDecimal>(Cycle.class);
        sql.rows(FACTORS, query -> query.setParameter("day", day))
                .forEach(row -> factors.put(Cycle.valueOf(row.text(0)), new BigDecimal(row.text(1))));
        return new Annualisation(factors);
    }

    @Override
    public List<EfficiencyBand> efficiencyBands(LocalDate day) {
        return sql.rows(BANDS, query -> query.setParameter("day", day)).stream()
                .map(row -> new EfficiencyBand(row.text(0), row.text(1), new BigDecimal(row.text(2)), row.is(3)))
                .sorted((one, other) -> other.min().compareTo(one.min()))
                .toList();
    }

    private List<Row> times(LocalDate day) {
        return sql.rows(TIMES, query -> query.setParameter("day", day));
    }

    private static WorkingTime time(Row row) {
        return new WorkingTime(row.text(0), new BigDecimal(row.text(1)), row.text(2), row.text(0));
    }
}
