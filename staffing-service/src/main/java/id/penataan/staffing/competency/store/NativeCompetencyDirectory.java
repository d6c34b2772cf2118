package id.penataan.staffing.competency.store;

import id.penataan.kit.paging.Page;
import id.penataan.kit.paging.PageRequest;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.competency.AssessmentRow;
import id.penataan.staffing.competency.CompetencyDirectory;
import id.penataan.staffing.competency.StandardRow;
import id.penataan.staffing.competency.model.Standard;
import id.penataan.staffing.employee.Audience;
import id.penataan.staffing.reference.model.TitleKey;
import id.penataan.staffing.reference.model.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Lists of standards and assessments. */
@ApplicationScoped
class NativeCompetencyDirectory implements CompetencyDirectory {
    private static final String STANDARDS = """
            from competency_standard s where s.instansi_id = :instansi
              and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
              and (:title = '' or s.job_title_key = :title)
              and (:kind = '' or s.jenis_jabatan = :kind)
              and (:begin = '' or starts_with(s.job_title_key, :begin))""";

    private static final String ASSESSMENTS = """
            from assessment a
            join employee e on e.instansi_id = a.instansi_id and e.id = a.employee_id
            where a.instansi_id = :instansi and a.assessed_on <= :asOf
              and (cast(:employee as uuid) is null or a.employee_id = :employee)
              and (cast(:valid as boolean) is null or (a.valid_until >= :asOf) = :valid)
              and (:everybody or e.nip = :ownNip or exists (
                select from employment m where m.instansi_id = a.instansi_id and m.employee_id = a.employee_id
                  and m.valid_from <= :asOf and (m.valid_to is null or m.valid_to > :asOf)
                  and m.unit_id = any(:roots)))""";

    private final Session session;
    private final Tenancy tenancy;
    private final StandardJson json;
    private final Units units;

    NativeCompetencyDirectory(Session session, Tenancy tenancy, StandardJson json, Units units) {
        this.session = session;
        this.tenancy = tenancy;
        this.json = json;
        this.units = units;
    }

    @Override
    public Page<StandardRow> standards(StandardFilter filter, PageRequest page) {
        var parameters = Map.<String, Object>of(
                "asOf", filter.asOf(),
                "title", filter.jobTitle() == null ? "" : TitleKey.of(filter.jobTitle()),
                "kind", filter.jenisJabatan() == null ? "" : filter.jenisJabatan(),
                "begin", filter.q() == null ? "" : TitleKey.of(filter.q()));
        var after = page.cursor()
                .map(cursor -> " and (s.job_title_key, s.id) > (:afterKey, :afterId)")
                .orElse("");
        var select = "select s.id, s.job_title, s.jenis_jabatan, s.jenjang, s.valid_from, s.valid_to %s%s"
                + " order by s.job_title_key, s.id limit :fetch";
        var query = bound(session.createNativeQuery(select.formatted(STANDARDS, after), StandardRow.class), parameters);
        page.cursor()
                .ifPresent(
                        cursor -> query.setParameter("afterKey", cursor.key(0)).setParameter("afterId", cursor.id()));
        var rows = query.setParameter("fetch", page.fetch()).getResultList();
        return page.page(
                rows,
                row -> List.of(TitleKey.of(row.jobTitle()), row.id().toString()),
                page.count() ? counted(STANDARDS, parameters) : null);
    }

    @Override
    public Optional<Standard> standard(UUID id, LocalDate asOf) {
        return versions(id).stream()
                .filter(version -> !version.validFrom().isAfter(asOf)
                        && (version.validTo() == null || version.validTo().isAfter(asOf)))
                .findFirst();
    }

    @Override
    public List<Standard> versions(UUID id) {
        return session
                .createNativeQuery("""
                        select cast(to_jsonb(s) as text) from competency_standard s
                        where s.instansi_id = :instansi and s.id = :id order by s.valid_from""", String.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(json::standard)
                .toList();
    }

    @Override
    public Page<AssessmentRow> assessments(AssessmentFilter filter, Audience audience, PageRequest page) {
        var after = page.cursor()
                .map(cursor -> " and (a.assessed_on, a.id) < (cast(:afterDay as date), :afterId)")
                .orElse("");
        var select = """
                select a.id, a.employee_id, e.nip, e.name, a.assessed_on, a.valid_until, a.valid_until >= :asOf %s%s
                order by a.assessed_on desc, a.id desc limit :fetch""";
        var query = filtered(
                session.createNativeQuery(select.formatted(ASSESSMENTS, after), AssessmentRow.class), filter, audience);
        page.cursor()
                .ifPresent(
                        cursor -> query.setParameter("afterDay", cursor.key(0)).setParameter("afterId", cursor.id()));
        var rows = query.setParameter("fetch", page.fetch()).getResultList();
        var count = session.createNativeQuery("select count(*) " + ASSESSMENTS, Long.class);
        return page.page(
                rows,
                row -> List.of(row.assessedOn().toString(), row.id().toString()),
                page.count() ? filtered(count, filter, audience).getSingleResult() : null);
    }

    private <T> NativeQuery<T> filtered(NativeQuery<T> query, AssessmentFilter filter, Audience audience) {
        return query.setParameter("instansi", tenancy.current())
                .setParameter("asOf", filter.asOf())
                .setParameter("employee", filter.employee(), UUID.class)
                .setParameter("valid", filter.valid(), Boolean.class)
                .setParameter("everybody", audience.wholeAgency())
                .setParameter("ownNip", audience.ownNip() == null ? "" : audience.ownNip())
                .setParameter("roots", below(audience.roots(), filter.asOf()));
    }

    private UUID[] below(Set<UUID> roots, LocalDate asOf) {
        return roots.stream()
                .flatMap(root -> units.subtree(root, asOf).stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    private long counted(String from, Map<String, Object> parameters) {
        return bound(session.createNativeQuery("select count(*) " + from, Long.class), parameters)
                .getSingleResult();
    }

    private <T> NativeQuery<T> bound(NativeQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query.setParameter("instansi", tenancy.current());
    }
}
