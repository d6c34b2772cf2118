package id.penataan.staffing.employee.store;

import java.util.List;

/** The statements that read and write batches of records; {@code :rows} is a JSON array of rows of the table. */
final class PersonnelSql {
    static final String READ = """
            select cast(jsonb_build_object('employee', to_jsonb(e), 'personal', to_jsonb(p), 'employment', to_jsonb(m),
                'rank', to_jsonb(r)) as text)
            from employee e
            left join personal_data p on p.instansi_id = e.instansi_id and p.employee_id = e.id
            left join lateral (
                select * from employment where instansi_id = e.instansi_id and employee_id = e.id
                order by valid_from desc limit 1
            ) m on true
            left join lateral (
                select golongan, valid_from as since from employee_rank
                where instansi_id = e.instansi_id and employee_id = e.id order by valid_from desc limit 1
            ) r on true
            where e.instansi_id = :instansi and %s""";

    static final List<String> EMPLOYEES = List.of("""
            insert into employee (instansi_id, id, nip, pns_id, name, title_prefix, title_suffix, name_key, birth_date,
                sex, employee_type, jenis_pegawai, appointed_on, appointment_decree, appointment_decree_date,
                appointment_golongan, confirmed_on, confirmation_decree, confirmation_decree_date, service_years,
                service_months, work_location, school_name)
            select :instansi, id, nip, pns_id, name, title_prefix, title_suffix, name_key, birth_date, sex,
                employee_type, jenis_pegawai, appointed_on, appointment_decree, appointment_decree_date,
                appointment_golongan, confirmed_on, confirmation_decree, confirmation_decree_date, service_years,
                service_months, work_location, school_name
            from jsonb_populate_recordset(cast(null as employee), cast(:rows as jsonb))
            on conflict (instansi_id, id) do update set
                nip = excluded.nip, pns_id = excluded.pns_id, name = excluded.name,
                title_prefix = excluded.title_prefix, title_suffix = excluded.title_suffix,
                name_key = excluded.name_key, birth_date = excluded.birth_date, sex = excluded.sex,
                employee_type = excluded.employee_type, jenis_pegawai = excluded.jenis_pegawai,
                appointed_on = excluded.appointed_on, appointment_decree = excluded.appointment_decree,
                appointment_decree_date = excluded.appointment_decree_date,
                appointment_golongan = excluded.appointment_golongan, confirmed_on = excluded.confirmed_on,
                confirmation_decree = excluded.confirmation_decree,
                confirmation_decree_date = excluded.confirmation_decree_date,
                service_years = excluded.service_years, service_months = excluded.service_months,
                work_location = excluded.work_location, school_name = excluded.school_name,
                revision = employee.revision + 1""", """
            update employment m set name_key = r.name_key
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, name_key text)
            where m.instansi_id = :instansi and m.employee_id = r.id and m.name_key <> r.name_key""");

    static final List<String> TOKENS = List.of("""
            delete from employee_name_token t
            using jsonb_to_recordset(cast(:rows as jsonb)) as r(employee_id uuid)
            where t.instansi_id = :instansi and t.employee_id = r.employee_id""", """
            insert into employee_name_token (instansi_id, token, employee_id)
            select :instansi, token, employee_id
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(token text, employee_id uuid)""");

    static final List<String> PERSONAL = List.of("""
            insert into personal_data (instansi_id, employee_id, nik, nik_valid, phone, email, official_email, address,
                birth_place, religion, marital_status, tax_number, health_insurance, digital_identity)
            select :instansi, employee_id, nik, nik_valid, phone, email, official_email, address, birth_place, religion,
                marital_status, tax_number, health_insurance, digital_identity
            from jsonb_populate_recordset(cast(null as personal_data), cast(:rows as jsonb))
            on conflict (instansi_id, employee_id) do update set
                nik = excluded.nik, nik_valid = excluded.nik_valid, phone = excluded.phone, email = excluded.email,
                official_email = excluded.official_email, address = excluded.address,
                birth_place = excluded.birth_place, religion = excluded.religion,
                marital_status = excluded.marital_status, tax_number = excluded.tax_number,
                health_insurance = excluded.health_insurance, digital_identity = excluded.digital_identity,
                revision = personal_data.revision + 1""");

    static final List<String> EMPLOYMENTS = List.of("""
            delete from employment m
            using jsonb_to_recordset(cast(:rows as jsonb)) as r(employee_id uuid, rewritten_from date)
            where m.instansi_id = :instansi and m.employee_id = r.employee_id and m.valid_from >= r.rewritten_from""", """
            update employment m set valid_to = r.rewritten_from
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(employee_id uuid, rewritten_from date)
            where m.instansi_id = :instansi and m.employee_id = r.employee_id
              and (m.valid_to is null or m.valid_to > r.rewritten_from)""", """
            insert into employment (instansi_id, employee_id, kedudukan_hukum, unit_id, position_id, jenis_jabatan,
                siasn_jabatan_id, jabatan_title, seated_since, name_key, revision, valid_from, valid_to)
            select :instansi, employee_id, kedudukan_hukum, unit_id, position_id, jenis_jabatan, siasn_jabatan_id,
                jabatan_title, seated_since, name_key, revision, valid_from, valid_to
            from jsonb_populate_recordset(cast(null as employment), cast(:rows as jsonb))""");

    static final List<String> RANKS = List.of("""
            delete from employee_rank k
            using jsonb_to_recordset(cast(:rows as jsonb)) as r(employee_id uuid, rewritten_from date)
            where k.instansi_id = :instansi and k.employee_id = r.employee_id and k.valid_from >= r.rewritten_from""", """
            update employee_rank k set valid_to = r.rewritten_from
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(employee_id uuid, rewritten_from date)
            where k.instansi_id = :instansi and k.employee_id = r.employee_id
              and (k.valid_to is null or k.valid_to > r.rewritten_from)""", """
            insert into employee_rank (instansi_id, employee_id, golongan, valid_from)
            select :instansi, employee_id, golongan, valid_from
            from jsonb_populate_recordset(cast(null as employee_rank), cast(:rows as jsonb))""");

    static final List<String> EDUCATIONS = List.of("""
            insert into education (instansi_id, id, employee_id, level_id, field_name, field_key, school, year,
                at_appointment)
            select :instansi, id, employee_id, level_id, field_name, field_key, school, year, at_appointment
            from jsonb_populate_recordset(cast(null as education), cast(:rows as jsonb))
            on conflict on constraint education_once do nothing""");

    static final List<String> FINDINGS = List.of("""
            delete from quality_finding f
            using jsonb_to_recordset(cast(:rows as jsonb)) as r(employee_id uuid)
            where f.instansi_id = :instansi and f.employee_id = r.employee_id""", """
            insert into quality_finding (instansi_id, employee_id, indicator, params)
            select :instansi, employee_id, indicator, params
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(employee_id uuid, indicator text, params jsonb)
            where indicator is not null""");

    private PersonnelSql() {}
}
