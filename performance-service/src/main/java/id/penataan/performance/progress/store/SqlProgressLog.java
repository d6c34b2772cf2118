package id.penataan.performance.progress.store;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.performance.calculation.model.BerAkhlak;
import id.penataan.performance.progress.ProgressDirectory;
import id.penataan.performance.progress.model.Feedback;
import id.penataan.performance.progress.model.ProgressEntry;
import id.penataan.performance.progress.model.ProgressLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlProgressLog implements ProgressLog, ProgressDirectory {
    private final EntityManager database;
    private final Tenancy tenancy;

    SqlProgressLog(EntityManager database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    @Override
    public void add(ProgressEntry entry) {
        database.persist(ProgressEntity.of(entry, tenancy.current()));
        database.flush();
    }

    @Override
    public void add(Feedback feedback) {
        database.persist(FeedbackEntity.of(feedback, tenancy.current()));
        database.flush();
    }

    @Override
    public Page<ProgressRow> entries(UUID skp, @Nullable UUID workResult, @Nullable String period, PageRequest page) {
        var where = new StringBuilder("p.instansi_id = :instansi AND p.skp_id = :skp");
        var values = values(skp);
        if (workResult != null) {
            where.append(" AND p.work_result_id = :result");
            values.put("result", workResult);
        }
        if (period != null) {
            where.append(" AND p.period = :period");
            values.put("period", period);
        }
        Long total = page.count() ? count("progress_entry p", where.toString(), values) : null;
        var rows = youngest("""
                SELECT p.id, p.work_result_id, p.indicator_id, p.period, p.realisation, p.realised_value,
                       i.target_value, i.target_unit, p.evidence_url, p.evidence_title, p.recorded_by, p.recorded_at
                  FROM progress_entry p
                  LEFT JOIN indicator i ON i.instansi_id = p.instansi_id AND i.id = p.indicator_id
                 WHERE """ + " " + where, values, page);
        return page.page(
                rows.stream().map(SqlProgressLog::toRow).toList(),
                row -> List.of(row.id().toString()),
                total);
    }

    @Override
    public Page<Feedback> feedback(UUID skp, PageRequest page) {
        var where = "p.instansi_id = :instansi AND p.skp_id = :skp";
        var values = values(skp);
        Long total = page.count() ? count("feedback p", where, values) : null;
        var rows = youngest("SELECT p.* FROM feedback p WHERE " + where, values, page);
        return page.page(
                rows.stream().map(SqlProgressLog::toFeedback).toList(),
                row -> List.of(row.id().toString()),
                total);
    }

    private Map<String, Object> values(UUID skp) {
        var values = new LinkedHashMap<String, Object>();
        values.put("instansi", tenancy.current());
        values.put("skp", skp);
        return values;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> youngest(String select, Map<String, Object> values, PageRequest page) {
        var after = page.cursor().isPresent() ? " AND p.id < :after" : "";
        var query =
                database.createNativeQuery(select + after + " ORDER BY p.id DESC LIMIT " + page.fetch(), Tuple.class);
        values.forEach(query::setParameter);
        page.cursor().ifPresent(cursor -> query.setParameter("after", cursor.id()));
        return query.getResultList();
    }

    private long count(String from, String where, Map<String, Object> values) {
        var query =
                database.createNativeQuery("SELECT count(*) AS n FROM %s WHERE %s".formatted(from, where), Tuple.class);
        values.forEach(query::setParameter);
        return ((Tuple) query.getSingleResult()).get("n", Number.class).longValue();
    }

    private static ProgressRow toRow(Tuple row) {
        return new ProgressRow(
                row.get("id", UUID.class),
                row.get("work_result_id", UUID.class),
                row.get("indicator_id", UUID.class),
                row.get("period", String.class),
                row.get("realisation", String.class),
                plain(row.get("realised_value", BigDecimal.class)),
                plain(row.get("target_value", BigDecimal.class)),
                row.get("target_unit", String.class),
                row.get("evidence_url", String.class),
                row.get("evidence_title", String.class),
                row.get("recorded_by", String.class),
                row.get("recorded_at", Instant.class));
    }

    private static Feedback toFeedback(Tuple row) {
        var value = row.get("core_value", String.class);
        return new Feedback(
                row.get("id", UUID.class),
                row.get("skp_id", UUID.class),
                row.get("work_result_id", UUID.class),
                value == null ? null : BerAkhlak.valueOf(value),
                row.get("comment", String.class),
                row.get("given_by", String.class),
                row.get("given_at", Instant.class));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
