-- the units of a subtree, as one array; the service keeps the tree in memory, so this is no part of the floor
with recursive tree as (
    select cast(? as uuid) as id
    union
    select c.id from tree join unit_version c on c.instansi_id = ? and c.parent_id = tree.id
        and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?))
select cast(array_agg(id) as text) from tree
