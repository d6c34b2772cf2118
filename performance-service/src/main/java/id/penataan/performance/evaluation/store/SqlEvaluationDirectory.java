package id.penataan.performance.evaluation.store;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.evaluation.EvaluationDirectory;
import id.penataan.performance.evaluation.model.UnitGrade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class SqlEvaluationDirectory implements EvaluationDirectory {
    private static final String WITHIN = """
            e.unit_id IN (WITH RECURSIVE t AS (
                SELECT unnest(CAST(:units AS uuid[])) AS id
                UNION
                SELECT u.id FROM t JOIN ref_unit u ON u.instansi_id = :instansi AND u.parent_id = t.id
                   AND u.valid_from <= :asOf AND (u.valid_to IS NULL OR u.valid_to > :asOf))
                SELECT t.id FROM t)""";
    private static final String FROM_PREDIKATS =
            " FROM final_predikat p JOIN ref_employee e ON e.instansi_id = p.instansi_id AND e.nip = p.nip WHERE ";

    private final EntityManager database;
    private final Tenancy tenancy;

    SqlEvaluationDirectory(EntityManager database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    @Override
    public Page<UnitGrade> grades(UUID cycle, PageRequest page) {
        var conditions = new ArrayList<>(List.of("g.instansi_id = :instansi", "g.cycle_id = :cycle"));
        var values = new LinkedHashMap<String, Object>(Map.of("instansi", tenancy.current(), "cycle", cycle));
        Long total = page.count() ? count(" FROM unit_achievement g WHERE " + all(conditions), values) : null;
        page.cursor().ifPresent(cursor -> {
            conditions.add("(g.unit_name COLLATE \"C\", g.unit_id) > (:lastName COLLATE \"C\", :lastId)");
            values.put("lastName", cursor.key(0));
            values.put("lastId", cursor.id());
        });
        var sql = "SELECT g.* FROM unit_achievement g WHERE %s ORDER BY g.unit_name COLLATE \"C\", g.unit_id LIMIT %d";
        var rows = rows(sql.formatted(all(conditions), page.fetch()), values).stream()
                .map(SqlUnitGrades::toModel)
                .toList();
        return page.page(rows, row -> List.of(row.unitName(), row.unitId().toString()), total);
    }

    @Override
    public Page<PredikatRow> predikats(Filter filter, PageRequest page) {
        var conditions = new ArrayList<>(List.of("p.instansi_id = :instansi"));
        var values = new LinkedHashMap<String, Object>(Map.of("instansi", tenancy.current()));
        narrow(filter, conditions, values);
        Long total = page.count() ? count(FROM_PREDIKATS + all(conditions), values) : null;
        page.cursor().ifPresent(cursor -> {
            conditions.add("(p.nip, -p.year) > (:lastNip, :lastYear)");
            values.put("lastNip", cursor.key(0));
            values.put("lastYear", -Integer.parseInt(cursor.key(1)));
        });
        var sql = "SELECT p.*, e.name%s%s ORDER BY p.nip, -p.year LIMIT %d";
        var rows = rows(sql.formatted(FROM_PREDIKATS, all(conditions), page.fetch()), values).stream()
                .map(SqlEvaluationDirectory::toRow)
                .toList();
        return page.page(rows, row -> List.of(row.nip(), Integer.toString(row.year())), total);
    }

    private static void narrow(Filter filter, List<String> conditions, Map<String, Object> values) {
        var nip = filter.nip();
        if (nip != null) {
            conditions.add("p.nip = :nip");
            values.put("nip", nip);
        }
        var year = filter.year();
        if (year != null) {
            conditions.add("p.year = :year");
            values.put("year", year);
        }
        var predikat = filter.predikat();
        if (predikat != null) {
            conditions.add("p.predikat = :predikat");
            values.put("predikat", predikat);
        }
        filter.nips().ifPresent(nips -> {
            conditions.add("p.nip = ANY (:nips)");
            values.put("nips", nips.toArray(String[]::new));
        });
        filter.units().ifPresent(units -> {
            conditions.add(WITHIN);
            values.put("units", units.toArray(UUID[]::new));
            values.put("asOf", filter.asOf());
        });
    }

    private static String all(List<String> conditions) {
        return String.join(" AND ", conditions);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private long count(String fromWhere, Map<String, Object> values) {
        return rows("SELECT count(*) AS n" + fromWhere, values)
                .getFirst()
                .get("n", Number.class)
                .longValue();
    }

    private static PredikatRow toRow(Tuple row) {
        return new PredikatRow(
                row.get("nip", String.class),
                row.get("name", String.class),
                row.get("year", Integer.class),
                row.get("result_rating", String.class),
                row.get("behaviour_rating", String.class),
                row.get("predikat", String.class),
                row.get("matrix_predikat", String.class),
                row.get("evaluator_nip", String.class),
                row.get("source", String.class),
                row.get("skp_id", UUID.class),
                row.get("recorded_at", Instant.class));
    }
}
