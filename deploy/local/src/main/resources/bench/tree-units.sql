-- the first of the two statements behind GET /units/tree
select id, parent_id, code, name, head_title, eselon_id, siasn_id, kind from unit
where instansi_id = ? and valid_from <= ? and coalesce(valid_to, 'infinity') > ?
order by sort_order, coalesce(nullif(eselon_id, ''), '99'), search_name, id
