-- the statement behind GET /employees?unit=&subtree=true&limit=50
select m.employee_id, e.nip, e.name, e.title_prefix, e.title_suffix, e.employee_type, m.kedudukan_hukum, r.golongan,
    m.jenis_jabatan, m.jabatan_title, m.unit_id, u.name, m.position_id, m.name_key
from (
    select m.* from employment m
    where m.instansi_id = ? and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)
      and m.unit_id = any(cast(? as uuid[]))
    order by m.name_key, m.employee_id limit 51
) m
join employee e on e.instansi_id = m.instansi_id and e.id = m.employee_id
left join unit_version u on u.instansi_id = m.instansi_id and u.id = m.unit_id
    and u.valid_from <= ? and (u.valid_to is null or u.valid_to > ?)
left join employee_rank r on r.instansi_id = m.instansi_id and r.employee_id = m.employee_id
    and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
order by m.name_key, m.employee_id
