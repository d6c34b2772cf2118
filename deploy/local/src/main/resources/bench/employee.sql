-- one employee with the standing of the day
select e.*, m.kedudukan_hukum, m.unit_id, m.jenis_jabatan, m.jabatan_title, u.name, r.golongan
from employee e
left join employment m on m.instansi_id = e.instansi_id and m.employee_id = e.id
    and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)
left join unit_version u on u.instansi_id = e.instansi_id and u.id = m.unit_id
    and u.valid_from <= ? and (u.valid_to is null or u.valid_to > ?)
left join employee_rank r on r.instansi_id = e.instansi_id and r.employee_id = e.id
    and r.valid_from <= ? and (r.valid_to is null or r.valid_to > ?)
where e.instansi_id = ? and e.id = cast(? as uuid)
