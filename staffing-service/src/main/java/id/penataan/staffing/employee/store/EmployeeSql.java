package id.penataan.staffing.employee.store;

/** The statements that read one person's record; the columns stand in the order of the record they are read into. */
final class EmployeeSql {
    static final String DETAIL = """
            select e.id, e.nip, e.pns_id, e.name, e.title_prefix, e.title_suffix, e.birth_date, e.sex, e.employee_type,
                e.jenis_pegawai, m.kedudukan_hukum, coalesce(m.kedudukan_hukum = any(:standings), false), e.appointed_on,
                e.confirmed_on, r.golongan, r.valid_from, m.jenis_jabatan, m.siasn_jabatan_id, m.jabatan_title,
                m.seated_since, m.unit_id, u.name, m.position_id, d.level_id, d.field_name, d.year, e.service_years,
                e.service_months, e.work_location, e.school_name, e.revision, m.revision
            from employee e
            left join employment m on m.instansi_id = e.instansi_id and m.employee_id = e.id
                and m.valid_from <= :asOf and (m.valid_to is null or m.valid_to > :asOf)
            left join unit_version u on u.instansi_id = e.instansi_id and u.id = m.unit_id
                and u.valid_from <= :asOf and (u.valid_to is null or u.valid_to > :asOf)
            left join employee_rank r on r.instansi_id = e.instansi_id and r.employee_id = e.id
                and r.valid_from <= :asOf and (r.valid_to is null or r.valid_to > :asOf)
            left join lateral (
                select level_id, field_name, year from education
                where instansi_id = e.instansi_id and employee_id = e.id
                order by level_id desc, year desc nulls last limit 1
            ) d on true
            where e.instansi_id = :instansi and e.id = :id""";

    static final String RANKS = """
            select appointment_golongan, 'PENGANGKATAN', appointed_on, cast(null as date) from employee
            where instansi_id = :instansi and id = :id and appointment_golongan is not null
              and appointed_on is not null
              and not exists (select from employee_rank r where r.instansi_id = :instansi and r.employee_id = :id
                and r.valid_from = employee.appointed_on)
            union all
            select golongan, 'KENAIKAN_PANGKAT', valid_from, valid_to from employee_rank
            where instansi_id = :instansi and employee_id = :id
            order by 3""";

    static final String EDUCATIONS = """
            select d.id, d.level_id, coalesce(c.label, d.level_id), d.field_name, d.school, d.year, d.at_appointment
            from education d
            left join classification c on c.list = 'TINGKAT_PENDIDIKAN' and c.code = d.level_id
                and c.effective_to is null
            where d.instansi_id = :instansi and d.employee_id = :id
            order by d.level_id desc, d.year desc nulls last, d.id""";

    static final String POSITION_HISTORY = """
            select h.id, h.siasn_id, h.assignment_kind, h.jenis_jabatan, h.title, h.siasn_jabatan_id, h.eselon_id,
                h.post_level, h.unit_id, u.name, h.valid_from, h.valid_to, h.decree_number, h.decree_date
            from position_history h
            left join lateral (
                select name from unit_version v where v.instansi_id = h.instansi_id and v.id = h.unit_id
                order by v.valid_from desc limit 1
            ) u on true
            where h.instansi_id = :instansi and h.employee_id = :id
            order by h.valid_from desc, h.id""";

    static final String DISCIPLINES = """
            select id, kind, label, severity, reason, decree_number, decree_date, effective_on, months, ends_on,
                effective_on <= :asOf and coalesce(ends_on > :asOf, false)
            from discipline where instansi_id = :instansi and employee_id = :id
            order by effective_on desc, id""";

    static final String PERSONAL_DATA = """
            select nik, nik_valid, phone, email, official_email, address, birth_place, religion, marital_status,
                tax_number, health_insurance, digital_identity, revision
            from personal_data where instansi_id = :instansi and employee_id = :id""";

    private EmployeeSql() {}
}
