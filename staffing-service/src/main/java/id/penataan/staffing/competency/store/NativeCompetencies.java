package id.penataan.staffing.competency.store;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.competency.model.Competencies;
import id.penataan.staffing.competency.model.Competency;
import id.penataan.staffing.competency.model.TechnicalLevel;
import id.penataan.staffing.rows.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.hibernate.Session;

@ApplicationScoped
class NativeCompetencies implements Competencies {
    private static final String ALL = """
            select code, name, kind, legal_basis from competency where instansi_id in ('*', :instansi)
            order by kind = 'TEKNIS', code""";

    private static final String ENTER = """
            insert into competency as c (instansi_id, code, name, kind, legal_basis)
            select :instansi, code, name, 'TEKNIS', 'Standar Kompetensi Jabatan'
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(code text, name text)
            on conflict (instansi_id, code) do update set name = excluded.name where c.name <> excluded.name""";

    private final Session session;
    private final Tenancy tenancy;
    private final JsonRows rows;

    NativeCompetencies(Session session, Tenancy tenancy, JsonRows rows) {
        this.session = session;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public List<Competency> all() {
        return session.createNativeQuery(ALL, Competency.class)
                .setParameter("instansi", tenancy.current())
                .getResultList();
    }

    @Override
    public void enter(Collection<TechnicalLevel> technical) {
        var byCode = new LinkedHashMap<String, TechnicalLevel>();
        technical.forEach(one -> byCode.put(one.code(), one));
        if (byCode.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(ENTER)
                .setParameter("instansi", tenancy.current())
                .setParameter("rows", rows.array(byCode.values()))
                .executeUpdate();
    }
}
