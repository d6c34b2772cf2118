package id.penataan.performance.skp.store;

import id.penataan.performance.skp.SkpDirectory.Filter;
import id.penataan.performance.skp.SkpDirectory.Visible;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of a list of plans, with their values; the tenant leads. */
final class SkpConditions {
    private static final String SUBTREE = """
            s.unit_id IN (WITH RECURSIVE t AS (
                SELECT unnest(CAST(:%1$s AS uuid[])) AS id
                UNION
                SELECT u.id FROM t JOIN ref_unit u ON u.instansi_id = :instansi AND u.parent_id = t.id
                   AND u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf))
                SELECT t.id FROM t)""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    SkpConditions(String instansi) {
        and("s.instansi_id = :instansi", "instansi", instansi);
    }

    SkpConditions filter(Filter filter) {
        equal("cycle_id", filter.cycle());
        equal("year", filter.year());
        equal("state", filter.state());
        equal("nip", filter.nip());
        var unit = filter.unit();
        if (unit != null && filter.subtree()) {
            subtree("unit", new UUID[] {unit}, filter.asOf());
        } else {
            equal("unit_id", unit);
        }
        return this;
    }

    SkpConditions visible(Visible visible, LocalDate asOf) {
        visible.nips().ifPresent(nips -> and("s.nip = ANY (:nips)", "nips", nips.toArray(String[]::new)));
        visible.units().ifPresent(units -> subtree("roots", units.toArray(UUID[]::new), asOf));
        return this;
    }

    SkpConditions after(String name, UUID id) {
        conditions.add("(s.employee_name COLLATE \"C\", s.id) > (:lastName COLLATE \"C\", :lastId)");
        values.put("lastName", name);
        values.put("lastId", id);
        return this;
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    long count(EntityManager database) {
        var query = database.createNativeQuery("SELECT count(*) AS n FROM skp s WHERE " + where(), Tuple.class);
        return ((Tuple) bound(query).getSingleResult()).get("n", Number.class).longValue();
    }

    @SuppressWarnings("unchecked")
    List<Tuple> rows(EntityManager database, String sql) {
        return bound(database.createNativeQuery(sql, Tuple.class)).getResultList();
    }

    private Query bound(Query query) {
        values.forEach(query::setParameter);
        return query;
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            and("s.%1$s = :%1$s".formatted(column), column, value);
        }
    }

    private void subtree(String name, UUID[] roots, LocalDate asOf) {
        and(SUBTREE.formatted(name), name, roots);
        values.put("asOf", asOf);
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
