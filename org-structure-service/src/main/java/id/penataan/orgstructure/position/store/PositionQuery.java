package id.penataan.orgstructure.position.store;

import id.penataan.kit.paging.PageRequest;
import id.penataan.orgstructure.position.PositionFilter;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Lists and totals of positions as SQL: only the conditions that are asked for. */
final class PositionQuery {
    private static final String SUBTREE = """
            with recursive sub as (
                select id from unit where instansi_id = :instansi and id = :unit
                and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf
                union
                select u.id from sub join unit u on u.instansi_id = :instansi and u.parent_id = sub.id
                and u.valid_from <= :asOf and coalesce(u.valid_to, 'infinity') > :asOf)
            """;
    private static final String POSTS = """
            from (select p.*, u.name as unit_name, (
                    select count(*) from holding h
                    where h.instansi_id = :instansi and h.position_id = p.id and h.counts
                    and h.valid_from <= :asOf and coalesce(h.valid_to, 'infinity') > :asOf) as filled
                from position p
                join unit u on u.instansi_id = :instansi and u.id = p.unit_id
                and u.valid_from <= :asOf and coalesce(u.valid_to, 'infinity') > :asOf
                where p.instansi_id = :instansi
                and p.valid_from <= :asOf and coalesce(p.valid_to, 'infinity') > :asOf""";
    private static final String TOTALS = """
            select jenis_jabatan, count(*), coalesce(sum(need), 0), coalesce(sum(filled), 0),
                coalesce(sum(greatest(need - filled, 0)), 0), coalesce(sum(greatest(filled - need, 0)), 0),
                count(*) filter (where need is null), count(*) filter (where filled = need),
                count(*) filter (where filled > need), count(*) filter (where filled < need and filled > 0),
                count(*) filter (where filled < need and filled = 0)
            """;

    private final PositionFilter filter;
    private final List<String> words;

    PositionQuery(PositionFilter filter) {
        this.filter = filter;
        this.words = filter.words();
    }

    String page(PageRequest page) {
        var after = page.cursor().isPresent() ? " and (code, id) > (:afterCode, :afterId)" : "";
        return with() + "select " + StoredPosition.FACTS + ", id, valid_from, valid_to, unit_name, filled " + posts()
                + after + " order by code, id limit :fetch";
    }

    String count() {
        return with() + "select count(*) " + posts();
    }

    String totals() {
        return with() + TOTALS + posts() + " group by jenis_jabatan order by jenis_jabatan";
    }

    NativeQuery<Object[]> bindPage(NativeQuery<Object[]> query, PageRequest page) {
        page.cursor()
                .ifPresent(
                        cursor -> query.setParameter("afterCode", cursor.key(0)).setParameter("afterId", cursor.id()));
        return bind(query).setParameter("fetch", page.fetch());
    }

    NativeQuery<Object[]> bind(NativeQuery<Object[]> query) {
        query.setParameter("asOf", filter.asOf());
        bindIf(query, "unit", filter.unit());
        bindIf(query, "jenis", filter.jenis() == null ? null : filter.jenis().name());
        bindIf(query, "critical", filter.critical());
        bindIf(query, "code", filter.code());
        bindIf(query, "siasnId", filter.siasnJabatanId());
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return query;
    }

    private String with() {
        return filter.unit() != null && filter.subtree() ? SUBTREE : "";
    }

    private String posts() {
        var where = new StringBuilder(POSTS);
        if (filter.unit() != null) {
            where.append(filter.subtree() ? " and p.unit_id in (select id from sub)" : " and p.unit_id = :unit");
        }
        where.append(filter.jenis() == null ? "" : " and p.jenis_jabatan = :jenis");
        where.append(filter.critical() == null ? "" : " and p.critical = :critical");
        where.append(filter.code() == null ? "" : " and p.code = :code");
        where.append(filter.siasnJabatanId() == null ? "" : " and p.siasn_jabatan_id = :siasnId");
        for (int i = 0; i < words.size(); i++) {
            where.append(" and p.search_title like :word").append(i);
        }
        return where.append(") posts where ").append(labelled()).toString();
    }

    private String labelled() {
        var label = filter.label();
        if (label == null) {
            return "true";
        }
        return switch (label) {
            case SESUAI -> "filled = need";
            case LEBIH -> "filled > need";
            case KURANG -> "filled < need and filled > 0";
            case KOSONG -> "filled < need and filled = 0";
            case TIDAK_DIKETAHUI -> "need is null";
        };
    }

    private static void bindIf(NativeQuery<Object[]> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
