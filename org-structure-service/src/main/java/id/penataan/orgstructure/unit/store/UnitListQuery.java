package id.penataan.orgstructure.unit.store;

import id.penataan.kit.paging.PageRequest;
import id.penataan.orgstructure.unit.UnitFilter;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The list of units as SQL: only the conditions that are asked for, sorted by name, read from a key on. */
final class UnitListQuery {
    private static final String SUBTREE = """
            with recursive sub as (
                select id from unit where instansi_id = :instansi and id = :top
                and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf
                union
                select u.id from sub join unit u on u.instansi_id = :instansi and u.parent_id = sub.id
                and u.valid_from <= :asOf and coalesce(u.valid_to, 'infinity') > :asOf)
            """;
    private static final String COLUMNS = """
            select id, valid_from, valid_to, parent_id, code, name, head_title, eselon_id, siasn_id, kind, sort_order,
            search_name from unit""";
    private static final String WHERE =
            " where instansi_id = :instansi and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf";

    private final UnitFilter filter;
    private final List<String> words;

    UnitListQuery(UnitFilter filter) {
        this.filter = filter;
        this.words = filter.words();
    }

    String page(PageRequest page) {
        var after = page.cursor().isPresent() ? " and (search_name, id) > (:afterName, :afterId)" : "";
        return with() + COLUMNS + conditions() + after + " order by search_name, id limit :fetch";
    }

    String count() {
        return with() + "select count(*) from unit" + conditions();
    }

    NativeQuery<Object[]> bindPage(NativeQuery<Object[]> query, PageRequest page) {
        page.cursor()
                .ifPresent(
                        cursor -> query.setParameter("afterName", cursor.key(0)).setParameter("afterId", cursor.id()));
        return bind(query).setParameter("fetch", page.fetch());
    }

    NativeQuery<Object[]> bind(NativeQuery<Object[]> query) {
        query.setParameter("asOf", filter.asOf());
        bindIf(query, "top", filter.subtreeOf());
        bindIf(query, "parent", filter.parent());
        bindIf(query, "code", filter.code());
        bindIf(query, "siasnId", filter.siasnId());
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return query;
    }

    private String with() {
        return filter.subtreeOf() == null ? "" : SUBTREE;
    }

    private String conditions() {
        var where = new StringBuilder(WHERE);
        where.append(filter.subtreeOf() == null ? "" : " and id in (select id from sub)");
        where.append(filter.parent() == null ? "" : " and parent_id = :parent");
        where.append(filter.code() == null ? "" : " and code = :code");
        where.append(filter.siasnId() == null ? "" : " and siasn_id = :siasnId");
        for (int i = 0; i < words.size(); i++) {
            where.append(" and search_name like :word").append(i);
        }
        return where.toString();
    }

    private static void bindIf(NativeQuery<Object[]> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
