package id.penataan.staffing.competency.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.penataan.kit.tenancy.Tenancy;
import id.penataan.staffing.competency.model.Assessment;
import id.penataan.staffing.competency.model.AssessmentFacts;
import id.penataan.staffing.competency.model.Assessments;
import id.penataan.staffing.rows.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class NativeAssessments implements Assessments {
    private static final String READ = """
            select cast(to_jsonb(a) || jsonb_build_object('potential', p.scores, 'notes', p.notes) as text)
            from assessment a
            left join assessment_potential p on p.instansi_id = a.instansi_id and p.assessment_id = a.id
            where a.instansi_id = :instansi and %s order by a.assessed_on""";

    private static final String WRITE = """
            insert into assessment as a (instansi_id, id, employee_id, assessed_on, valid_until, levels, technical)
            select :instansi, id, employee_id, assessed_on, valid_until, levels, technical
            from jsonb_populate_recordset(cast(null as assessment), cast(:rows as jsonb))
            on conflict (instansi_id, id) do update set valid_until = excluded.valid_until, levels = excluded.levels,
                technical = excluded.technical, revision = a.revision + 1""";

    private static final String WRITE_POTENTIAL = """
            insert into assessment_potential (instansi_id, assessment_id, scores, notes)
            select :instansi, id, potential, notes
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, potential numeric[], notes text)
            where potential is not null
            on conflict (instansi_id, assessment_id) do update set scores = excluded.scores, notes = excluded.notes""";

    private final Session session;
    private final Tenancy tenancy;
    private final JsonRows rows;

    NativeAssessments(Session session, Tenancy tenancy, JsonRows rows) {
        this.session = session;
        this.tenancy = tenancy;
        this.rows = rows;
    }

    @Override
    public List<Assessment> ofEmployees(Collection<UUID> employees) {
        return session
                .createNativeQuery(READ.formatted("a.employee_id = any(:employees)"), String.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("employees", employees.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(this::assessment)
                .toList();
    }

    @Override
    public Optional<Assessment> byId(UUID id) {
        return session
                .createNativeQuery(READ.formatted("a.id = :id"), String.class)
                .setParameter("instansi", tenancy.current())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::assessment);
    }

    @Override
    public void write(List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            return;
        }
        var written = rows.array(assessments.stream().map(this::row).toList());
        for (var statement : List.of(WRITE, WRITE_POTENTIAL)) {
            session.createNativeMutationQuery(statement)
                    .setParameter("instansi", tenancy.current())
                    .setParameter("rows", written)
                    .executeUpdate();
        }
    }

    private ObjectNode row(Assessment assessment) {
        return rows.row(assessment.facts())
                .put("id", assessment.id().toString())
                .put("valid_until", assessment.validUntil().toString());
    }

    private Assessment assessment(String text) {
        var row = rows.tree(text);
        var rest = rows.value(row, Rest.class);
        return new Assessment(rest.id(), rows.value(row, AssessmentFacts.class), rest.validUntil(), rest.revision());
    }

    private record Rest(UUID id, LocalDate validUntil, long revision) {}
}
