-- the statement behind GET /units/tree
with held as (
    select position_id, count(*) as filled from holding
    where instansi_id = ? and counts and position_id is not null
      and valid_from <= ? and coalesce(valid_to, 'infinity') > ?
    group by position_id),
seats as (
    select p.unit_id, count(*) as posts, coalesce(sum(p.need), 0) as need, coalesce(sum(h.filled), 0) as filled,
        coalesce(sum(greatest(p.need - coalesce(h.filled, 0), 0)), 0) as shortage,
        coalesce(sum(greatest(coalesce(h.filled, 0) - p.need, 0)), 0) as surplus,
        count(*) filter (where p.need is null) as unknown
    from position p left join held h on h.position_id = p.id
    where p.instansi_id = ? and p.valid_from <= ? and coalesce(p.valid_to, 'infinity') > ?
    group by p.unit_id)
select u.id, u.parent_id, u.code, u.name, u.head_title, u.eselon_id, u.siasn_id, u.kind, coalesce(s.posts, 0),
    coalesce(s.need, 0), coalesce(s.filled, 0), coalesce(s.shortage, 0), coalesce(s.surplus, 0), coalesce(s.unknown, 0)
from unit u left join seats s on s.unit_id = u.id
where u.instansi_id = ? and u.valid_from <= ? and coalesce(u.valid_to, 'infinity') > ?
order by u.sort_order, coalesce(nullif(u.eselon_id, ''), '99'), u.search_name, u.id
