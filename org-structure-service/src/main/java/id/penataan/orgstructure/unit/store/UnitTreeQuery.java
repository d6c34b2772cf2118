package id.penataan.orgstructure.unit.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** The tree with the seats of each unit in one statement: shortage and surplus are found post by post. */
record UnitTreeQuery(Optional<UUID> top, LocalDate asOf) {
    private static final String SUBTREE = """
            with recursive sub as (
                select id from unit where instansi_id = :instansi and id = :top
                and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf
                union
                select u.id from sub join unit u on u.instansi_id = :instansi and u.parent_id = sub.id
                and u.valid_from <= :asOf and coalesce(u.valid_to, 'infinity') > :asOf),
            """;
    private static final String SEATS = """
            held as (
                select position_id, count(*) as filled from holding
                where instansi_id = :instansi and counts and position_id is not null
                and valid_from <= :asOf and coalesce(valid_to, 'infinity') > :asOf
                group by position_id),
            seats as (
                select p.unit_id, count(*) as posts, coalesce(sum(p.need), 0) as need,
                    coalesce(sum(h.filled), 0) as filled,
                    coalesce(sum(greatest(p.need - coalesce(h.filled, 0), 0)), 0) as shortage,
                    coalesce(sum(greatest(coalesce(h.filled, 0) - p.need, 0)), 0) as surplus,
                    count(*) filter (where p.need is null) as unknown
                from position p left join held h on h.position_id = p.id
                where p.instansi_id = :instansi
                and p.valid_from <= :asOf and coalesce(p.valid_to, 'infinity') > :asOf
                group by p.unit_id)
            select u.id, u.parent_id, u.code, u.name, u.head_title, u.eselon_id, u.siasn_id, u.kind,
                coalesce(s.posts, 0), coalesce(s.need, 0), coalesce(s.filled, 0), coalesce(s.shortage, 0),
                coalesce(s.surplus, 0), coalesce(s.unknown, 0)
            from unit u left join seats s on s.unit_id = u.id
            where u.instansi_id = :instansi
            and u.valid_from <= :asOf and coalesce(u.valid_to, 'infinity') > :asOf
            """;
    private static final String ORDER =
            "order by u.sort_order, coalesce(nullif(u.eselon_id, ''), '99'), u.search_name, u.id";

    String sql() {
        return top.isPresent()
                ? SUBTREE + SEATS + "and u.id in (select id from sub) " + ORDER
                : "with " + SEATS + ORDER;
    }

    NativeQuery<Object[]> bind(NativeQuery<Object[]> query) {
        top.ifPresent(unit -> query.setParameter("top", unit));
        return query.setParameter("asOf", asOf);
    }
}
