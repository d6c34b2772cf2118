package id.penataan.performance.calculation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.failure.Invalid;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.calculation.model.CreditTable;
import id.penataan.performance.calculation.model.Dated;
import id.penataan.performance.calculation.model.Deadlines;
import id.penataan.performance.calculation.model.DistributionPattern;
import id.penataan.performance.calculation.model.PredikatMatrix;
import id.penataan.performance.calculation.model.RuleBook;
import id.penataan.performance.calculation.model.RuleSource;
import id.penataan.performance.calculation.model.UnitFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

@ApplicationScoped
class SqlRuleBook implements RuleBook {
    private static final String IN_FORCE = """
            SELECT instansi_id, valid_from, figures::text AS figures, legal_basis
              FROM rule_version
             WHERE instansi_id IN ('*', :instansi) AND rule = :rule
               AND valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)
             ORDER BY instansi_id = '*'
             LIMIT 1
            """;

    private final EntityManager database;
    private final Tenancy tenancy;
    private final ObjectMapper json;

    SqlRuleBook(EntityManager database, Tenancy tenancy, ObjectMapper json) {
        this.database = database;
        this.tenancy = tenancy;
        this.json = json;
    }

    @Override
    public Optional<Dated<PredikatMatrix>> predikatMatrixIfAny(LocalDate on) {
        return find("predikat-matrix", on, MatrixFigures.class, MatrixFigures::toModel);
    }

    @Override
    public Dated<PredikatMatrix> predikatMatrix(LocalDate on) {
        return predikatMatrixIfAny(on).orElseThrow(() -> notInForce("predikat-matrix", on));
    }

    @Override
    public Dated<UnitFirst> unitFirst(LocalDate on) {
        return read("unit-first", on, UnitFirst.class);
    }

    @Override
    public Dated<DistributionPattern> distribution(LocalDate on) {
        return read("predikat-distribution", on, DistributionPattern.class);
    }

    @Override
    public Dated<CreditTable> creditTable(LocalDate on) {
        return read("angka-kredit", on, CreditTable.class);
    }

    @Override
    public Dated<Deadlines> deadlines(LocalDate on) {
        return read("deadlines", on, Deadlines.class);
    }

    private <T> Dated<T> read(String rule, LocalDate on, Class<T> figures) {
        return find(rule, on, figures, Function.identity()).orElseThrow(() -> notInForce(rule, on));
    }

    private <F, T> Optional<Dated<T>> find(String rule, LocalDate on, Class<F> figures, Function<F, T> toModel) {
        List<Tuple> rows = database.createNativeQuery(IN_FORCE, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("rule", rule)
                .setParameter("day", on)
                .getResultList();
        return rows.stream()
                .map(row -> new Dated<>(toModel.apply(parsed(row, figures)), source(rule, row)))
                .findFirst();
    }

    private <F> F parsed(Tuple row, Class<F> figures) {
        try {
            return json.readValue(row.get("figures", String.class), figures);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("a rule in the database cannot be read as " + figures, cause);
        }
    }

    private static RuleSource source(String rule, Tuple row) {
        return new RuleSource(
                rule,
                row.get("valid_from", LocalDate.class),
                row.get("instansi_id", String.class),
                List.of(row.get("legal_basis", String[].class)));
    }

    private static Invalid notInForce(String rule, LocalDate on) {
        return Invalid.at("/query/asOf", "rule-not-in-force", Map.of("rule", rule, "asOf", on));
    }
}
