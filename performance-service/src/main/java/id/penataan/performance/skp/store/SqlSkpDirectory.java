package id.penataan.performance.skp.store;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.skp.SkpDirectory;
import id.penataan.performance.skp.SkpRow;
import id.penataan.performance.skp.SuperiorResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlSkpDirectory implements SkpDirectory {
    private static final String ROWS = """
            SELECT s.id, s.cycle_id, s.year, s.start_date, s.end_date, s.nip, s.employee_name, s.position_title,
                   s.unit_id, s.unit_name, s.approach, s.state, s.evaluator_name,
                   CASE WHEN s.state = 'FINAL' THEN e.predikat END AS predikat
              FROM skp s LEFT JOIN evaluation e ON e.instansi_id = s.instansi_id AND e.skp_id = s.id
             WHERE %s
             ORDER BY s.employee_name COLLATE "C", s.id
             LIMIT %d
            """;
    private static final String RESULTS = """
            SELECT r.id, r.skp_id, r.kind, r.description, r.performance_agreement,
                   (SELECT count(*) FROM work_result t
                     WHERE t.instansi_id = r.instansi_id AND t.intervened_result_id = r.id) AS taken_over
              FROM work_result r JOIN skp s ON s.instansi_id = r.instansi_id AND s.id = r.skp_id
             WHERE s.instansi_id = :instansi AND s.cycle_id = :cycle AND s.nip = :nip
               AND s.state IN ('DITETAPKAN', 'BERJALAN', 'EVALUASI', 'FINAL')
             ORDER BY s.start_date, r.ordinal
            """;

    private final EntityManager database;
    private final Tenancy tenancy;

    SqlSkpDirectory(EntityManager database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    @Override
    public Page<SkpRow> list(Filter filter, Visible visible, PageRequest page) {
        var conditions = new SkpConditions(tenancy.current()).filter(filter).visible(visible, filter.asOf());
        Long total = page.count() ? conditions.count(database) : null;
        page.cursor().ifPresent(cursor -> conditions.after(cursor.key(0), UUID.fromString(cursor.key(1))));
        var rows = conditions.rows(database, ROWS.formatted(conditions.where(), page.fetch())).stream()
                .map(SqlSkpDirectory::toRow)
                .toList();
        return page.page(rows, row -> List.of(row.employeeName(), row.id().toString()), total);
    }

    @Override
    public List<SuperiorResult> agreedResultsOf(UUID cycle, String nip) {
        List<Tuple> rows = database.createNativeQuery(RESULTS, Tuple.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("cycle", cycle)
                .setParameter("nip", nip)
                .getResultList();
        return rows.stream().map(SqlSkpDirectory::toResult).toList();
    }

    private static SkpRow toRow(Tuple row) {
        return new SkpRow(
                row.get("id", UUID.class),
                row.get("cycle_id", UUID.class),
                row.get("year", Integer.class),
                row.get("start_date", LocalDate.class),
                row.get("end_date", LocalDate.class),
                row.get("nip", String.class),
                row.get("employee_name", String.class),
                row.get("position_title", String.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                row.get("approach", String.class),
                row.get("state", String.class),
                row.get("evaluator_name", String.class),
                row.get("predikat", String.class));
    }

    private static SuperiorResult toResult(Tuple row) {
        return new SuperiorResult(
                row.get("id", UUID.class),
                row.get("skp_id", UUID.class),
                row.get("kind", String.class),
                row.get("description", String.class),
                row.get("performance_agreement", String.class),
                row.get("taken_over", Number.class).intValue());
    }
}
