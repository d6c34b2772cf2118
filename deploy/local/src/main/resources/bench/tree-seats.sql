-- the second of the two statements behind GET /units/tree
select unit_id, count(*), coalesce(sum(need), 0), sum(filled), coalesce(sum(greatest(need - filled, 0)), 0),
    coalesce(sum(greatest(filled - need, 0)), 0), count(*) filter (where need is null)
from (
    select cast(max(cast(unit_id as text)) as uuid) as unit_id, max(need) as need, sum(held) as filled from (
        select id as position_id, unit_id, need, 0 as held from position
        where instansi_id = ? and valid_from <= ? and coalesce(valid_to, 'infinity') > ?
        union all
        select position_id, null, null, 1 from holding
        where instansi_id = ? and counts and position_id is not null
          and valid_from <= ? and coalesce(valid_to, 'infinity') > ?) seat
    group by position_id) post
where unit_id is not null group by unit_id
