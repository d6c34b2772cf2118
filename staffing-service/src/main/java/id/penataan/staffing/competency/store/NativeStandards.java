package id.penataan.staffing.competency.store;

import static java.util.stream.Collectors.toMap;

import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.competency.model.Standard;
import id.penataan.staffing.competency.model.Standards;
import id.penataan.staffing.reference.model.TitleKey;
import id.penataan.staffing.rows.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class NativeStandards implements Standards {
    private static final String LATEST = """
            select distinct on (s.id) cast(to_jsonb(s) as text) from competency_standard s
            where s.instansi_id = :instansi and %s order by s.id, s.valid_from desc""";

    private static final List<String> WRITE = List.of("""
            delete from competency_standard s
            using jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, valid_from date)
            where s.instansi_id = :instansi and s.id = r.id and s.valid_from >= r.valid_from""", """
            update competency_standard s set valid_to = r.valid_from
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, valid_from date)
            where s.instansi_id = :instansi and s.id = r.id and (s.valid_to is null or s.valid_to > r.valid_from)""", """
            insert into competency_standard (instansi_id, id, job_title, job_title_key, jenis_jabatan, jenjang, levels,
                technical, legal_basis, revision, valid_from, valid_to)
            select :instansi, id, job_title, job_title_key, jenis_jabatan, jenjang, levels, technical, legal_basis,
                revision, valid_from, valid_to
            from jsonb_populate_recordset(cast(null as competency_standard), cast(:rows as jsonb))""");

    private final Session session;
    private final Tenancy tenancy;
    private final JsonRows rows;
    private final StandardJson json;

    NativeStandards(Session session, Tenancy tenancy, JsonRows rows, StandardJson json) {
        this.session = session;
        this.tenancy = tenancy;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public Map<String, Standard> latestByTitle(Collection<String> titleKeys) {
        return session
                .createNativeQuery(LATEST.formatted("s.job_title_key = any(:keys)"), String.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("keys", titleKeys.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(json::standard)
                .collect(toMap(one -> TitleKey.of(one.facts().jobTitle()), one -> one));
    }

    @Override
    public Optional<Standard> latest(UUID id) {
        return session
                .createNativeQuery(LATEST.formatted("s.id = :id"), String.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(json::standard);
    }

    @Override
    public void write(List<Standard> versions) {
        if (versions.isEmpty()) {
            return;
        }
        var written = rows.array(versions.stream().map(json::row).toList());
        for (var statement : WRITE) {
            session.createNativeMutationQuery(statement)
                    .setParameter("instansi", tenancy.current())
                    .setParameter("rows", written)
                    .executeUpdate();
        }
    }
}
