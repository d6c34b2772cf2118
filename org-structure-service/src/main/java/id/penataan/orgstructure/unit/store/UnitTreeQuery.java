package id.penataan.orgstructure.unit.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * The units of a tree, and the seats of each unit. Two plain statements and no join between large sets: right after an
 * import the planner knows nothing of their sizes and would join them row by row. Posts and holders are brought together
 * by grouping, and shortage and surplus found post by post.
 */
record UnitTreeQuery(Optional<UUID> top, LocalDate asOf) {
    private static final String SUBTREE = """
            with recursive sub as (
                select id from unit where instansi_id = :instansi and id = :top
                and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf
                union
                select u.id from sub join unit u on u.instansi_id = :instansi and u.parent_id = sub.id
                and u.valid_from <= :asOf and coalesce(u.valid_to, 'infinity') > :asOf)
            """;
    private static final String UNITS = """
            select id, parent_id, code, name, head_title, eselon_id, siasn_id, kind from unit
            where instansi_id = :instansi and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf
            """;
    private static final String ORDER = " order by sort_order, coalesce(eselon_id, '99'), search_name, id";
    private static final String POSTS = """
            select cast(max(cast(unit_id as text)) as uuid) as unit_id, max(need) as need, sum(held) as filled from (
                select id as position_id, unit_id, need, 0 as held from position
                where instansi_id = :instansi and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf
                union all
                select position_id, null, null, 1 from holding
                where instansi_id = :instansi and counts and position_id is not null
                and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf) seat
            group by position_id""";
    private static final String SEATS = """
            select unit_id, count(*), coalesce(sum(need), 0), sum(filled),
                coalesce(sum(greatest(need - filled, 0)), 0), coalesce(sum(greatest(filled - need, 0)), 0),
                count(*) filter (where need is null)
            from (%s) post where unit_id is not null group by unit_id""".formatted(POSTS);

    String units() {
        return top.isPresent() ? SUBTREE + UNITS + "and id in (select id from sub)" + ORDER : UNITS + ORDER;
    }

    String seats() {
        return SEATS;
    }

    NativeQuery<Object[]> bindUnits(NativeQuery<Object[]> query) {
        top.ifPresent(unit -> query.setParameter("top", unit));
        return bindSeats(query);
    }

    NativeQuery<Object[]> bindSeats(NativeQuery<Object[]> query) {
        return query.setParameter("asOf", asOf);
    }
}
