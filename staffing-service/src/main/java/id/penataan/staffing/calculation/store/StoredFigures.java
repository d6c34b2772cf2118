package id.penataan.staffing.calculation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.penataan.kit.failure.NotFound;
import id.penataan.staffing.calculation.model.Figures;
import id.penataan.staffing.calculation.model.Rule;
import id.penataan.staffing.calculation.model.RuleKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** One statement for all rules of a request; an agency's own row goes before the national one. */
@ApplicationScoped
class StoredFigures implements Figures {
    private static final String ON_A_DATE = """
            select distinct on (rule) rule, valid_from, instansi_id <> '*' as own, legal_basis, figures::text as figures
            from rule_figure
            where rule = any (cast(:rules as text[]))
              and valid_from <= :on and (valid_to is null or valid_to > :on)
            order by rule, (instansi_id = '*')
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    StoredFigures(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Override
    public Edition on(LocalDate date, RuleKey<?>... rules) {
        var names = Arrays.stream(rules).map(RuleKey::name).toArray(String[]::new);
        var rows = new HashMap<String, Tuple>();
        for (var row : entities.createNativeQuery(ON_A_DATE, Tuple.class)
                .setParameter("rules", names)
                .setParameter("on", date)
                .getResultList()) {
            var tuple = (Tuple) row;
            rows.put(tuple.get("rule", String.class), tuple);
        }
        return new Read(date, rows);
    }

    private final class Read implements Edition {
        private final LocalDate date;
        private final Map<String, Tuple> rows;

        Read(LocalDate date, Map<String, Tuple> rows) {
            this.date = date;
            this.rows = rows;
        }

        @Override
        public <T> Rule<T> get(RuleKey<T> rule) {
            var row = rows.get(rule.name());
            if (row == null) {
                throw new NotFound("rule-not-in-force", Map.of("rule", rule.name(), "date", date));
            }
            return new Rule<>(
                    rule.name(),
                    row.get("valid_from", LocalDate.class),
                    row.get("own", Boolean.class),
                    row.get("legal_basis", String.class),
                    figures(row.get("figures", String.class), rule.shape()));
        }

        private <T> T figures(String text, Class<T> shape) {
            try {
                return json.readValue(text, shape);
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("figures of " + shape.getSimpleName() + " cannot be read", broken);
            }
        }
    }
}
