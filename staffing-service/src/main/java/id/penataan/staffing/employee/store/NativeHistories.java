package id.penataan.staffing.employee.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.penataan.kit.identity.Ids;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.employee.model.EducationOf;
import id.penataan.staffing.employee.model.Histories;
import id.penataan.staffing.employee.model.PostHeld;
import id.penataan.staffing.employee.model.Punishment;
import id.penataan.staffing.rows.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** One upsert per batch. It answers the rows it touched: xmax is 0 for a new one, rows that say the same are passed over. */
@ApplicationScoped
class NativeHistories implements Histories {
    private static final String EDUCATIONS = """
            insert into education as t (instansi_id, id, employee_id, level_id, field_name, field_key, school, year,
                at_appointment)
            select :instansi, id, employee_id, level_id, field_name, field_key, school, year, at_appointment
            from jsonb_populate_recordset(cast(null as education), cast(:rows as jsonb))
            on conflict on constraint education_once do update set
                school = excluded.school, at_appointment = excluded.at_appointment
            where (t.school, t.at_appointment) is distinct from (excluded.school, excluded.at_appointment)
            returning employee_id, xmax = 0""";

    private static final String POSTS = """
            insert into position_history as t (instansi_id, id, siasn_id, employee_id, jenis_jabatan, title,
                siasn_jabatan_id, eselon_id, post_level, unit_id, assignment_kind, decree_number, decree_date,
                valid_from, valid_to)
            select :instansi, id, siasn_id, employee_id, jenis_jabatan, title, siasn_jabatan_id, eselon_id, post_level,
                unit_id, assignment_kind, decree_number, decree_date, valid_from, valid_to
            from jsonb_populate_recordset(cast(null as position_history), cast(:rows as jsonb))
            on conflict on constraint position_history_once do update set
                employee_id = excluded.employee_id, jenis_jabatan = excluded.jenis_jabatan, title = excluded.title,
                siasn_jabatan_id = excluded.siasn_jabatan_id, eselon_id = excluded.eselon_id,
                post_level = excluded.post_level, unit_id = excluded.unit_id,
                assignment_kind = excluded.assignment_kind, decree_number = excluded.decree_number,
                decree_date = excluded.decree_date, valid_from = excluded.valid_from, valid_to = excluded.valid_to
            where (t.employee_id, t.jenis_jabatan, t.title, t.siasn_jabatan_id, t.eselon_id, t.post_level, t.unit_id,
                    t.assignment_kind, t.decree_number, t.decree_date, t.valid_from, t.valid_to)
                is distinct from (excluded.employee_id, excluded.jenis_jabatan, excluded.title,
                    excluded.siasn_jabatan_id, excluded.eselon_id, excluded.post_level, excluded.unit_id,
                    excluded.assignment_kind, excluded.decree_number, excluded.decree_date, excluded.valid_from,
                    excluded.valid_to)
            returning employee_id, xmax = 0""";

    private static final String PUNISHMENTS = """
            insert into discipline as t (instansi_id, id, employee_id, kind, label, severity, reason, decree_number,
                decree_date, effective_on, months, ends_on)
            select :instansi, id, employee_id, kind, label, severity, reason, decree_number, decree_date, effective_on,
                months, ends_on
            from jsonb_populate_recordset(cast(null as discipline), cast(:rows as jsonb))
            on conflict on constraint discipline_once do update set
                label = excluded.label, severity = excluded.severity, reason = excluded.reason,
                decree_date = excluded.decree_date, months = excluded.months, ends_on = excluded.ends_on
            where (t.label, t.severity, t.reason, t.decree_date, t.months, t.ends_on) is distinct from
                (excluded.label, excluded.severity, excluded.reason, excluded.decree_date, excluded.months,
                    excluded.ends_on)
            returning employee_id, xmax = 0""";

    private final Session session;
    private final Tenancy tenancy;
    private final JsonRows rows;

    NativeHistories(Session session, Tenancy tenancy, JsonRows rows) {
        this.session = session;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public Written writeEducations(List<EducationOf> educations) {
        return run(
                EDUCATIONS,
                educations.stream()
                        .map(one -> rows.row(one.education())
                                .put("field_key", one.education().fieldKey())
                                .put("employee_id", one.employeeId().toString()))
                        .toList());
    }

    @Override
    public Written writePosts(List<PostHeld> posts) {
        return run(POSTS, posts.stream().map(rows::row).toList());
    }

    @Override
    public Written writePunishments(List<Punishment> punishments) {
        return run(PUNISHMENTS, punishments.stream().map(rows::row).toList());
    }

    private Written run(String statement, List<ObjectNode> told) {
        told.forEach(row -> row.put("id", Ids.next().toString()));
        var created = new ArrayList<UUID>();
        var changed = new ArrayList<UUID>();
        session.createNativeQuery(statement, Object[].class)
                .setParameter("instansi", tenancy.current())
                .setParameter("rows", rows.array(told))
                .getResultList()
                .forEach(row -> ((boolean) row[1] ? created : changed).add((UUID) row[0]));
        return new Written(created, changed);
    }
}
